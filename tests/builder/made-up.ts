import { EMPTY_DRAFT, type Draft, type Entry } from '../../src/model/builder/draft.ts';
import { statementToken } from '../../src/model/builder/statement-token.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import { placesOf, type WithGroups } from '../../src/model/framework/places.ts';
import { DOMAIN_GROUP, DOMAINS } from '../../src/model/framework/schemes/ler-me.ts';
import { makeAiAtWork, makeFramework, makeLevels, makePlace } from '../formats/made-up.ts';

/** A framework with statements in every kind of place; `given` says others for some levels, by id. */
export function makeWorkplace(
  overrides: Partial<Framework> = {},
  given: Record<string, string[]> = {},
): Framework {
  return makeFramework({
    groups: [
      makeLevels(given),
      makeAiAtWork([
        'Lamp forecasts — check against the sky before acting.',
        'Drafted notices — reread before they are sent.',
      ]),
      {
        ...DOMAIN_GROUP,
        introduction: null,
        sources: [],
        places: DOMAINS.slice(0, 2).map((head) =>
          makePlace(head, [
            `${head.name} in the street — speaks plainly to passers-by.`,
            `${head.name} in the depot — reports what is broken.`,
          ]),
        ),
      },
    ],
    ...overrides,
  });
}

/** The token of the statement with this code. */
export function tokenOf(framework: WithGroups, code: string): string {
  for (const { place } of placesOf(framework)) {
    const statement = place.statements.find((one) => one.code === code);
    if (statement) return statementToken(place.id, statement);
  }
  throw new Error(`No statement has the code ${code}.`);
}

/** Lines of a sheet: codes are statements, everything else is a heading. */
export function entriesOf(framework: WithGroups, lines: string[]): Entry[] {
  return lines.map((line): Entry =>
    /^[A-Z][A-Z\d]{1,2}-\d+$/u.test(line)
      ? { kind: 'statement', token: tokenOf(framework, line) }
      : { kind: 'heading', text: line },
  );
}

export function makeDraft(
  framework: Framework,
  lines: string[],
  overrides: Partial<Draft> = {},
): Draft {
  return {
    ...EMPTY_DRAFT,
    framework: framework.id,
    entries: entriesOf(framework, lines),
    ...overrides,
  };
}
