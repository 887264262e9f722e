import { DOMAINS } from '../../src/model/domains.ts';
import { EMPTY_DRAFT, type Draft, type Entry } from '../../src/model/builder/draft.ts';
import { statementToken } from '../../src/model/builder/statement-token.ts';
import type { Occupation } from '../../src/model/occupation.ts';
import { statementsOf } from '../../src/model/sheets/sheets-of.ts';
import { makeOccupation, makeStatements } from '../formats/made-up.ts';

/** An occupation with statements in every kind of place. */
export function makeWorkplace(overrides: Partial<Occupation> = {}): Occupation {
  return makeOccupation({
    aiAtWork: {
      introduction: null,
      sources: [],
      statements: makeStatements({ kind: 'ai-at-work' }, [
        'Lamp forecasts — check against the sky before acting.',
        'Drafted notices — reread before they are sent.',
      ]),
      evidencePack: null,
    },
    durableSkills: {
      introduction: null,
      domains: DOMAINS.slice(0, 2).map(({ id, name }) => ({
        id,
        name,
        statements: makeStatements({ kind: 'domain', domain: id }, [
          `${name} in the street — speaks plainly to passers-by.`,
          `${name} in the depot — reports what is broken.`,
        ]),
      })),
    },
    ...overrides,
  });
}

/** The token of the statement with this code. */
export function tokenOf(occupation: Occupation, code: string): string {
  const statement = statementsOf(occupation).find((one) => one.code === code);
  if (!statement) throw new Error(`No statement has the code ${code}.`);
  return statementToken(statement);
}

/** Lines of a sheet: codes are statements, everything else is a heading. */
export function entriesOf(occupation: Occupation, lines: string[]): Entry[] {
  return lines.map((line): Entry =>
    /^[A-Z]{2,3}-\d+$/u.test(line)
      ? { kind: 'statement', token: tokenOf(occupation, line) }
      : { kind: 'heading', text: line },
  );
}

export function makeDraft(
  occupation: Occupation,
  lines: string[],
  overrides: Partial<Draft> = {},
): Draft {
  return {
    ...EMPTY_DRAFT,
    soc: occupation.soc,
    entries: entriesOf(occupation, lines),
    ...overrides,
  };
}
