import { AnchorMaker, statementCode, statementUuid } from '../../../src/model/identifiers.ts';
import type { Place, Statement } from '../../../src/model/statement.ts';
import type { ReadStatement } from '../readers/read-statement.ts';

/** The statements of one place, with codes, anchors and UUIDs; those whose topic another one has are marked. */
export function placeStatements(
  soc: string,
  place: Place,
  read: readonly ReadStatement[],
): { statement: Statement; repeated: boolean }[] {
  const anchors = new AnchorMaker(place);
  return read.map(({ topic, text, citations }, index) => {
    const { id, repeated } = anchors.next(topic, text);
    const number = index + 1;
    const statement: Statement = {
      code: statementCode(place, number),
      id,
      uuid: statementUuid(soc, id),
      place,
      number,
      topic,
      text,
      citations,
    };
    return { statement, repeated };
  });
}
