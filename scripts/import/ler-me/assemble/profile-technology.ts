import { folded } from '../../../../src/model/tidy-text.ts';

interface TechnologyGroup {
  type: string;
  examples: string[];
}

/** What other exports say about types and examples of technology. */
export interface KnownTechnology {
  types: readonly string[];
  examples: readonly { name: string; type: string }[];
}

/**
 * Groups the profile's lines of technology: a type, then its examples, with no marks between.
 * A line is an example of the type above it where the O*NET report says so, and always straight after a type;
 * it is a type where an export names it as one, or, where no export names any, where it ends in "software".
 */
export function groupTechnology(
  lines: readonly string[],
  known: KnownTechnology,
): TechnologyGroup[] {
  const types = new Set([...known.types, ...known.examples.map(({ type }) => type)].map(folded));
  const examples = new Set(
    known.examples.map(({ name, type }) => `${folded(type)}|${folded(name)}`),
  );
  const groups: TechnologyGroup[] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const isExample =
      group !== undefined &&
      (group.examples.length === 0 ||
        examples.has(`${folded(group.type)}|${folded(line)}`) ||
        !isType(line, types));
    if (isExample) group.examples.push(line);
    else groups.push({ type: line, examples: [] });
  }
  return groups;
}

function isType(line: string, types: ReadonlySet<string>): boolean {
  return types.size > 0 ? types.has(folded(line)) : line.endsWith(' software');
}
