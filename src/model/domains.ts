/** The ten durable-skill domains, in the order of the Pathsmith Durable Skills Framework as the exports list them. */
export const DOMAINS = [
  { id: 'communication', name: 'Communication', codePrefix: 'COM' },
  { id: 'leadership', name: 'Leadership', codePrefix: 'LEA' },
  { id: 'metacognition', name: 'Metacognition', codePrefix: 'MET' },
  { id: 'critical-thinking', name: 'Critical Thinking', codePrefix: 'CRI' },
  { id: 'collaboration', name: 'Collaboration', codePrefix: 'COL' },
  { id: 'character', name: 'Character', codePrefix: 'CHA' },
  { id: 'creativity', name: 'Creativity', codePrefix: 'CRE' },
  { id: 'growth-mindset', name: 'Growth Mindset', codePrefix: 'GRO' },
  { id: 'mindfulness', name: 'Mindfulness', codePrefix: 'MIN' },
  { id: 'fortitude', name: 'Fortitude', codePrefix: 'FOR' },
] as const;

export type DomainId = (typeof DOMAINS)[number]['id'];
export type DomainEntry = (typeof DOMAINS)[number];

export const DOMAIN_IDS = DOMAINS.map((domain) => domain.id) as [DomainId, ...DomainId[]];

const byId = new Map<string, DomainEntry>(DOMAINS.map((domain) => [domain.id, domain]));
const byName = new Map<string, DomainEntry>(
  DOMAINS.map((domain) => [domain.name.toLowerCase(), domain]),
);

/** The domain with this id. Throws where there is none. */
export function domainEntry(id: DomainId): DomainEntry {
  const domain = byId.get(id);
  if (!domain) throw new Error(`No durable-skill domain has the id "${id}".`);
  return domain;
}

/** The domain with this name as an export writes it (any case), or undefined. */
export function domainByName(name: string): DomainEntry | undefined {
  return byName.get(name.trim().toLowerCase());
}
