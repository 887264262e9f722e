import type { Place } from '../model/framework/place.ts';
import type { Statement } from '../model/framework/statement.ts';
import { AnchorMaker, statementCode, statementUuid } from '../model/identifiers.ts';
import { counted } from '../model/counting.ts';
import type { Draft, DraftNote, DraftStatement } from './draft.ts';
import { problem, type ImportProblem, type Spot } from './problem.ts';

/** The identifiers that CASE allows: UUIDs of version 1 to 5. */
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u;

/** Gives the statements of a draft their codes, anchors and identifiers, and tells of those that stand twice. */
export class StatementMaker {
  readonly problems: ImportProblem[] = [];
  readonly #id: string;
  readonly #anchors = new AnchorMaker();
  readonly #codes = new Map<string, Spot>();
  readonly #identifiers = new Map<string, Spot>();
  /** How many statements have an anchor with a number behind it, because another has the same. */
  #repeated = 0;
  #made = 0;
  #brought = 0;

  constructor(draft: Pick<Draft, 'id' | 'statements'>) {
    this.#id = draft.id;
    for (const { code, codeSpot, codeIsNumber } of draft.statements) {
      if (code !== null) this.#keepCode(code, codeSpot, codeIsNumber);
    }
  }

  /** The next statement of a place. */
  make(place: Place, draft: DraftStatement): Statement {
    const number = place.statements.length + 1;
    const { id, repeated } = this.#anchors.next(place.id, draft.topic, draft.text);
    if (repeated) this.#repeated += 1;
    if (draft.code === null) this.#made += 1;
    else this.#brought += 1;
    const uuid = this.#identifier(draft);
    const facts =
      draft.identifier === null || uuid !== null
        ? draft.facts
        : [...draft.facts, { name: 'Identifier', value: draft.identifier }];
    return {
      code: draft.code ?? this.#freeCode(place.prefix, number),
      id,
      uuid: uuid ?? statementUuid(this.#id, id),
      number,
      topic: draft.topic,
      text: draft.text,
      citations: draft.citations,
      ...(draft.group === null ? {} : { group: draft.group }),
      ...(facts.length === 0 ? {} : { facts }),
    };
  }

  /** What a reader should know of codes and anchors. */
  notes(): DraftNote[] {
    return [
      ...(this.#made > 0 && this.#brought > 0
        ? [
            {
              id: 'codes-made',
              kind: 'inferred' as const,
              title: 'Codes that were made for this site',
              detail: `${counted(this.#made, 'statement')} came without a code, ${this.#brought} with one. The missing ones are made of place and number.`,
            },
          ]
        : []),
      ...(this.#repeated > 0
        ? [
            {
              id: 'equal-topics',
              kind: 'inferred' as const,
              title: 'Statements that begin alike',
              detail: `${counted(this.#repeated, 'statement')} in one place ${this.#repeated === 1 ? 'has' : 'have'} the same topic, or the same first words, as another. The addresses are told apart by a number.`,
            },
          ]
        : []),
    ];
  }

  #keepCode(code: string, spot: Spot, isNumber: boolean): void {
    const first = this.#codes.get(code);
    if (!first) {
      this.#codes.set(code, spot);
      return;
    }
    const hint =
      'Give one of them another code, or empty the cell: then one is made.' +
      (isNumber
        ? ' A cell with a number takes 1.10 for 1.1: set the column’s format to “Text”.'
        : '');
    this.problems.push(
      problem(
        'DUPLICATE_CODE',
        `The code ${code} stands twice, first in ${spotText(first)}.`,
        spot,
        hint,
      ),
    );
  }

  #freeCode(prefix: string, number: number): string {
    for (let count = number; ; count += 1) {
      const code = statementCode(prefix, count);
      if (this.#codes.has(code)) continue;
      this.#codes.set(code, { line: null, path: null, cell: null });
      return code;
    }
  }

  #identifier({ identifier, identifierSpot }: DraftStatement): string | null {
    if (identifier === null) return null;
    const uuid = identifier.toLowerCase().replace(/^urn:uuid:/u, '');
    if (!UUID.test(uuid)) {
      const message = `“${identifier.slice(0, 60)}” is no UUID of version 1 to 5.`;
      this.problems.push(problem('IDENTIFIER_NOT_UUID', message, identifierSpot));
      return null;
    }
    const first = this.#identifiers.get(uuid);
    if (first) {
      const message = `The identifier ${uuid} stands twice, first in ${spotText(first)}.`;
      this.problems.push(problem('DUPLICATE_IDENTIFIER', message, identifierSpot));
    } else this.#identifiers.set(uuid, identifierSpot);
    return uuid;
  }
}

function spotText({ cell, line, path }: Spot): string {
  return cell ?? path ?? `line ${line ?? 0}`;
}
