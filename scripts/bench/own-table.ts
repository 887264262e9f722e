import { workbookOf } from '../../src/formats/table/workbook.ts';

/** A made-up workbook with so many statements, at five levels in four areas, to measure reading with. */
export function ownTable(statements: number): Uint8Array {
  const rows = Array.from({ length: statements }, (_, at) => [
    `Stage ${Math.floor((at * 5) / statements) + 1}`,
    `Area ${(Math.floor((at * 20) / statements) % 4) + 1}`,
    `Topic ${at + 1}`,
    `Does what statement ${at + 1} asks for, under the eyes of somebody who has done it ${at} times before.`,
    `S-${at + 1}`,
  ]);
  const header = ['Level', 'Area', 'Topic', 'Statement', 'Code'];
  return workbookOf([{ name: 'Statements', header, rows }]);
}
