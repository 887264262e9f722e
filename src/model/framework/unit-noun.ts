import * as words from '#words/framework.ts';

/** What readers call the things that the site is made of: occupations, or frameworks where some are about none. */
export interface UnitNoun {
  one: string;
  /** One, with its article. */
  a: string;
  many: string;
}

type About = { occupation: object | null };

/** What to call one framework, or several together: "occupation" as long as each is about one. */
export function unitNoun(...frameworks: readonly About[]): UnitNoun {
  return frameworks.every(({ occupation }) => occupation !== null)
    ? words.occupationNoun
    : words.frameworkNoun;
}
