import { fill } from '#say';
import * as words from '#words/framework.ts';
import type { GroupHead, PlaceHead, SharedGroup } from '../place.ts';

/**
 * The scheme of the frameworks that LER.me generates: four levels, statements about AI at work, and ten durable-skill
 * domains. The order of levels is that of `framework.json`; the names of domains are those of the Pathsmith Durable
 * Skills Framework as the exports list them. All that is said of these places by Levelbook itself stands here, or in
 * `content/levels` and `content/domains`.
 */

const level = (id: string, name: string, prefix: string, order: number): PlaceHead => ({
  id,
  name,
  fullName: fill(words.nameLevel, { name }),
  prefix,
  order,
  summary: null,
  text: `levels/${id}`,
});

const domain = (id: string, name: string, prefix: string): PlaceHead => ({
  id,
  name,
  fullName: name,
  prefix,
  order: null,
  summary: null,
  text: `domains/${id}`,
});

export const LEVELS: PlaceHead[] = [
  level('emerging', 'Emerging', 'EM', 1),
  level('developing', 'Developing', 'DE', 2),
  level('proficient', 'Proficient', 'PR', 3),
  level('advanced', 'Advanced', 'AD', 4),
];

export const DOMAINS: PlaceHead[] = [
  domain('communication', 'Communication', 'COM'),
  domain('leadership', 'Leadership', 'LEA'),
  domain('metacognition', 'Metacognition', 'MET'),
  domain('critical-thinking', 'Critical Thinking', 'CRI'),
  domain('collaboration', 'Collaboration', 'COL'),
  domain('character', 'Character', 'CHA'),
  domain('creativity', 'Creativity', 'CRE'),
  domain('growth-mindset', 'Growth Mindset', 'GRO'),
  domain('mindfulness', 'Mindfulness', 'MIN'),
  domain('fortitude', 'Fortitude', 'FOR'),
];

export const AI_AT_WORK: PlaceHead = {
  id: 'ai-at-work',
  name: words.aiAtWork,
  fullName: words.aiAtWork,
  prefix: 'AI',
  order: null,
  summary: null,
  text: null,
};

export const LEVEL_GROUP: GroupHead = {
  id: 'levels',
  name: words.levels,
  member: 'level',
  noun: { one: 'level', many: 'levels' },
  ordered: true,
  claims: 'level',
  pages: 'a-place',
  lead: null,
};

export const AI_GROUP: GroupHead = {
  id: 'ai-at-work',
  name: words.aiAtWork,
  member: 'ai-at-work',
  noun: { one: words.aiAtWorkStatement, many: words.aiAtWorkStatements },
  ordered: false,
  claims: 'none',
  pages: 'one',
  lead: words.howAWorkerUses,
};

export const DOMAIN_GROUP: GroupHead = {
  id: 'durable-skills',
  name: words.durableSkills,
  member: 'domain',
  noun: { one: 'domain', many: 'domains' },
  shows: words.durableSkill,
  ordered: false,
  claims: 'none',
  pages: 'a-place',
  lead: words.skillsThatOutlastAny,
};

/** The groups that all frameworks of the scheme share, so that their places have pages across frameworks too. */
export const SHARED_GROUPS: SharedGroup[] = [
  {
    ...DOMAIN_GROUP,
    places: DOMAINS,
    about: words.skillsThatOutlastAnyOne,
    namedBy: { source: 'pathsmith', name: 'Pathsmith Durable Skills Framework' },
  },
];

/** The domain with this name as an export writes it (any case), or undefined. */
export function domainByName(name: string): PlaceHead | undefined {
  const wanted = name.trim().toLowerCase();
  return DOMAINS.find((one) => one.name.toLowerCase() === wanted);
}
