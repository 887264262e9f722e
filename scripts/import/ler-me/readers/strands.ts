import { z } from 'zod';
import type { Strand } from '../../../../src/model/framework/framework.ts';
import type { Finding, Reading, Spot } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { tidy } from '../../../../src/model/tidy-text.ts';
import { readJson } from '../../json/json-text.ts';
import { schemaFindings, unknownFields } from '../../json/schema-findings.ts';

const strandsSchema = z.object({
  schemaVersion: z.literal('1.0'),
  madeBy: z.literal('Levelbook'),
  strands: z
    .array(
      z.object({
        /** Anchors and addresses hold it: small letters, digits and hyphens. */
        id: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/u),
        name: z.string().min(1),
        description: z.string(),
        statements: z.array(z.string().min(1)),
      }),
    )
    .min(1),
});

export interface Strands {
  strands: Strand[];
  spot(path: readonly (string | number)[]): Spot;
}

/** Reads `strands.json`: Levelbook's own grouping of level statements, by their anchors. */
export function readStrands(text: string): Reading<Strands> {
  const { document, problems } = readJson(text);
  if (!document) return { value: null, problems };
  const parsed = strandsSchema.safeParse(document.value);
  if (!parsed.success) return { value: null, problems: schemaFindings(document, parsed.error) };
  const strands = parsed.data.strands.map((strand) => ({
    ...strand,
    name: tidy(strand.name),
    description: tidy(strand.description),
  }));
  const doubled: Finding[] = strands.flatMap(({ id }, index) =>
    strands.findIndex((other) => other.id === id) < index
      ? [
          finding(
            'DOUBLED_STRAND',
            `The strand id “${id}” stands twice.`,
            document.spot(['strands', index, 'id']),
          ),
        ]
      : [],
  );
  return {
    value: { strands, spot: (path) => document.spot(path) },
    problems: [...doubled, ...unknownFields(document, parsed.data)],
  };
}
