import { AnchorMaker, statementCode, statementUuid } from '../../../../src/model/identifiers.ts';
import type { Statement } from '../../../../src/model/framework/statement.ts';
import { readPlaces, type ExportsTogether, type ReadPlace } from '../checks/exports-together.ts';

/** A place with its statements as the site has them, in the order of those that were read. */
export interface IdentifiedPlace extends ReadPlace {
  identified: {
    statement: Statement;
    /** Whether another statement of the place has the same topic. */
    repeated: boolean;
  }[];
}

/** Every place of a framework, with codes, anchors and UUIDs for its statements. */
export function identifiedPlaces(exports: ExportsTogether): IdentifiedPlace[] {
  const anchors = new AnchorMaker();
  return readPlaces(exports).map((read) => ({
    ...read,
    identified: read.statements.map(({ topic, text, citations }, index) => {
      const { id, repeated } = anchors.next(read.place.id, topic, text);
      const number = index + 1;
      const statement: Statement = {
        code: statementCode(read.place.prefix, number),
        id,
        uuid: statementUuid(exports.soc, id),
        number,
        topic,
        text,
        citations,
      };
      return { statement, repeated };
    }),
  }));
}
