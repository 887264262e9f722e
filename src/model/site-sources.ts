import { citedSource, EVIDENCE_SOURCE_IDS, type EvidenceSourceId } from './sources.ts';
import type { UnitRecord } from './unit/unit-record.ts';

/**
 * The evidence sources that a site has pages of, in their order: all with a framework about an occupation, whose exports
 * credit them as a whole; else those that statements cite.
 */
export function siteSources(
  records: readonly Pick<UnitRecord, 'cites' | 'occupation'>[],
): EvidenceSourceId[] {
  const cited = new Set(records.flatMap(sourcesNamedBy));
  return EVIDENCE_SOURCE_IDS.filter((id) => cited.has(id));
}

/** The evidence sources that one framework brings to its site. */
function sourcesNamedBy({
  cites,
  occupation,
}: Pick<UnitRecord, 'cites' | 'occupation'>): EvidenceSourceId[] {
  if (occupation !== null) return EVIDENCE_SOURCE_IDS;
  return cites.flatMap(({ source }) => citedSource(source)?.id ?? []);
}
