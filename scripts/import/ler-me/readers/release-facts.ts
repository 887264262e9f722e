import {
  releaseFactsSchema,
  type ReleaseFacts,
} from '../../../../src/model/occupation/onet-release.ts';
import type { Reading, Spot } from '../../finding.ts';
import { readJson } from '../../json/json-text.ts';
import { schemaFindings } from '../../json/schema-findings.ts';

export interface ReleaseFactsFile {
  facts: ReleaseFacts;
  spot(path: readonly (string | number)[]): Spot;
}

/** Reads `onet.json`: what `npm run onet` wrote of a release of the O*NET database. */
export function readReleaseFacts(text: string): Reading<ReleaseFactsFile> {
  const { document, problems } = readJson(text);
  if (!document) return { value: null, problems };
  const parsed = releaseFactsSchema.safeParse(document.value);
  if (!parsed.success) return { value: null, problems: schemaFindings(document, parsed.error) };
  return { value: { facts: parsed.data, spot: (path) => document.spot(path) }, problems };
}
