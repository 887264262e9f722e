import { citedSource, EVIDENCE_SOURCE_IDS, type EvidenceSourceId } from './sources.ts';
import type { Framework } from './framework/framework.ts';
import { statementsOf } from './framework/places.ts';

/**
 * The evidence sources that a site has pages of, in their order: all with a framework about an occupation, whose exports
 * credit them as a whole; else those that statements cite.
 */
export function siteSources(
  frameworks: readonly Pick<Framework, 'groups' | 'occupation'>[],
): EvidenceSourceId[] {
  const cited = new Set(frameworks.flatMap(sourcesNamedBy));
  return EVIDENCE_SOURCE_IDS.filter((id) => cited.has(id));
}

/** The evidence sources that one framework brings to its site. */
export function sourcesNamedBy(
  framework: Pick<Framework, 'groups' | 'occupation'>,
): EvidenceSourceId[] {
  if (framework.occupation !== null) return EVIDENCE_SOURCE_IDS;
  const cited = statementsOf(framework).flatMap(({ citations }) => citations);
  return cited.flatMap(({ source }) => (source === null ? [] : (citedSource(source)?.id ?? [])));
}
