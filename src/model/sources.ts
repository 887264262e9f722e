/**
 * The evidence sources that statements cite, with the label and tooltip that the framework page glues to a statement.
 * `label` and `detail` are how the exports name the source; what it is and what its numbers mean is people-written
 * content in `content/sources/<id>.mdx`.
 */
export const CITED_SOURCES = [
  {
    id: 'onet',
    mark: 'O*NET',
    label: 'O*NET v30.2',
    detail: 'O*NET Resource Center — Occupational Information Network, v30.2 (Sept 2025)',
    /** Other releases differ in the version only, so the label is recognised by this. */
    labelPattern: /^O\*NET v\d+(\.\d+)?$/u,
  },
  {
    id: 'pathsmith',
    mark: 'Pathsmith',
    label: 'Pathsmith Durable Skills',
    detail: 'Pathsmith Durable Skills Framework — America Succeeds + CompTIA',
    labelPattern: /^Pathsmith Durable Skills$/u,
  },
  {
    id: 'anthropic-economic-index',
    mark: 'AEI',
    label: 'Anthropic Economic Index',
    detail: 'Anthropic Economic Index — release_2026_03_24',
    labelPattern: /^Anthropic Economic Index$/u,
  },
  {
    id: 'safi',
    mark: 'SAFI',
    label: 'Jadhav & Danve, 2026',
    detail: 'Skill Automation Feasibility Index — Jadhav & Danve, 2026 (arXiv:2604.06906)',
    labelPattern: /^Jadhav & Danve, \d{4}$/u,
  },
  {
    id: 'wef-skills-taxonomy',
    mark: 'WEF',
    label: 'WEF Skills Taxonomy',
    detail: 'WEF Skills Taxonomy 2021 — Building a Common Language for Skills at Work',
    labelPattern: /^WEF Skills Taxonomy$/u,
  },
] as const;

export type CitedSource = (typeof CITED_SOURCES)[number];
export type CitedSourceId = CitedSource['id'];
const CITED_SOURCE_IDS = CITED_SOURCES.map((source) => source.id) as [
  CitedSourceId,
  ...CitedSourceId[],
];

const byId = new Map<string, CitedSource>(CITED_SOURCES.map((source) => [source.id, source]));

/** The source of Levelbook's own list with this id, or undefined: a framework may name sources of its own. */
export function citedSource(id: string): CitedSource | undefined {
  return byId.get(id);
}

/** Sources that are credited by the exports as a whole, but that no single statement cites. */
export const CREDITED_SOURCE_IDS = [
  'skillscrosswalk',
  'ler-me',
  'careeronestop',
  'bls',
  'onet-web-services',
] as const;

export type EvidenceSourceId = CitedSourceId | (typeof CREDITED_SOURCE_IDS)[number];
export const EVIDENCE_SOURCE_IDS = [...CITED_SOURCE_IDS, ...CREDITED_SOURCE_IDS] as [
  EvidenceSourceId,
  ...EvidenceSourceId[],
];
