import type { PageRef } from '../model/addresses.ts';
import { LEVELS } from '../model/levels.ts';
import type { Occupation } from '../model/occupation.ts';

export interface Step {
  label: string;
  to: PageRef;
}

/** The way from home to an occupation's page; pages below it put their own steps behind. */
export function occupationTrail({ soc, title }: Occupation, ...below: Step[]): Step[] {
  return [
    { label: 'Occupations', to: { page: 'occupations' } },
    { label: title, to: { page: 'occupation', soc } },
    ...below,
  ];
}

/** The parts of an occupation, siblings of one another. */
export function occupationParts({ soc }: Occupation): { label: string; items: Step[] } {
  return {
    label: 'Parts of this occupation',
    items: [
      { label: 'Levels', to: { page: 'levels', soc } },
      { label: 'Durable skills', to: { page: 'durable-skills', soc } },
      { label: 'AI at work', to: { page: 'ai-at-work', soc } },
      { label: 'Tasks and skills', to: { page: 'tasks-and-skills', soc } },
      { label: 'Career', to: { page: 'career', soc } },
      { label: 'Rubric sheets', to: { page: 'rubrics', soc } },
    ],
  };
}

/** The levels of an occupation, siblings of one another, with the ladder that compares them. */
export function levelSiblings({ soc }: Occupation): { label: string; items: Step[] } {
  return {
    label: 'Levels of this occupation',
    items: [
      ...LEVELS.map((level): Step => ({
        label: `${level.step} ${level.label}`,
        to: { page: 'level', soc, level: level.id },
      })),
      { label: 'Compare levels', to: { page: 'levels', soc } },
    ],
  };
}
