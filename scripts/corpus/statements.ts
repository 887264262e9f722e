import type { MadeUpOccupation } from './occupation.ts';
import { ACTIONS, AI_ACTIONS, DOMAIN_ACTIONS, DOMAIN_NAMES, QUALITIES } from './phrases.ts';

/** The statements of a made-up framework, in the exports' own shape: "Topic — text." */

const CITE = {
  aei: 'Anthropic Economic IndexAnthropic Economic Index — release_2026_03_24. Opens in new tab.',
  safi: 'Jadhav & Danve, 2026Skill Automation Feasibility Index — Jadhav & Danve, 2026 (arXiv:2604.06906). Opens in new tab.',
  wef: 'WEF Skills TaxonomyWEF Skills Taxonomy 2021 — Building a Common Language for Skills at Work. Opens in new tab.',
  pathsmith:
    'Pathsmith Durable SkillsPathsmith Durable Skills Framework — America Succeeds + CompTIA. Opens in new tab.',
  onet: 'O*NET v30.2O*NET Resource Center — Occupational Information Network, v30.2 (Sept 2025). Opens in new tab.',
};

/** Citations as the page of a framework lists them above its AI-at-work statements. */
export const AI_SOURCES = `Sources:${CITE.aei}${CITE.safi}${CITE.wef}Subscriber featureAuthoritative source data identified for 998 occupations`;

/** A topic of a place's own: no two of one list are the same. Some hold brackets, `+` and `/`, as real ones do. */
function topics({ trade, choices }: MadeUpOccupation, count: number): string[] {
  const qualities = choices.some(QUALITIES, count);
  return qualities.map((quality, at) => {
    const object = trade.objects[(at * 5 + choices.number(3)) % trade.objects.length] ?? '';
    if (at === 4) return `${quality} ${object} (pick-up + return)`;
    if (at === 7) return `${quality} ${object}/spares`;
    return `${quality} ${object}`;
  });
}

/** The statements of each level: ten, but nine at one level of every fifth occupation. */
export function levelStatements(made: MadeUpOccupation): Record<keyof typeof ACTIONS, string[]> {
  const { choices, trade } = made;
  const nineAt = choices.number(20);
  const ofLevel = (id: keyof typeof ACTIONS, at: number) =>
    topics(made, at === nineAt ? 9 : 10).map(
      (topic) => `${topic} — ${choices.one(ACTIONS[id])} ${choices.one(trade.settings)}.`,
    );
  return {
    emerging: ofLevel('emerging', 0),
    developing: ofLevel('developing', 1),
    proficient: ofLevel('proficient', 2),
    advanced: ofLevel('advanced', 3),
  };
}

/** AI-at-work statements with their citations glued behind, 8 to 14 of them. */
export function aiStatements(made: MadeUpOccupation): string[] {
  const { choices, trade } = made;
  return topics(made, 8 + choices.number(7)).map((topic) => {
    const cited = choices.some([CITE.aei, CITE.safi, CITE.wef], 1 + choices.number(2)).join(' ');
    return `AI for ${topic.charAt(0).toLowerCase()}${topic.slice(1)} — ${choices.one(AI_ACTIONS)} ${choices.one(trade.settings)} ${cited}.`;
  });
}

/** The ten durable-skill domains with 1 to 10 statements each, headings glued as the page glues them. */
export function domainLines(made: MadeUpOccupation): string[] {
  const { choices, trade } = made;
  return DOMAIN_NAMES.flatMap((name, index) => {
    const count = choices.chance(4) ? 1 : 7 + choices.number(4);
    const lines = topics(made, count).map((topic) => {
      const cited = choices.some([CITE.pathsmith, CITE.onet], 1 + choices.number(2)).join(' ');
      return `- ${topic} — ${choices.one(DOMAIN_ACTIONS)} ${choices.one(trade.settings)} ${cited}`;
    });
    return [`${index + 1}${name}${count} statement${count === 1 ? '' : 's'}`, ...lines];
  });
}
