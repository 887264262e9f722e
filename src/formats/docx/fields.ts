import {
  BorderStyle,
  HeightRule,
  Table,
  TableCell,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { paragraph, runs, type Sizes } from './words.ts';

/** Lines to fill in, by hand or on screen: a label, and a cell with a line under it. */

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000' };
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };

/** Of a field's width; the rest is the line. */
const LABEL_SHARE = 0.34;

export type Field = { label: string; height: number };

function fieldCells({ label }: Field, sizes: Sizes, width: number): TableCell[] {
  const labelWidth = Math.floor(width * LABEL_SHARE);
  const common = { verticalAlign: VerticalAlignTable.BOTTOM };
  return [
    new TableCell({
      ...common,
      children: [paragraph(runs(label, { bold: true, size: sizes.label }))],
      width: { size: labelWidth, type: WidthType.DXA },
      borders: NO_BORDERS,
    }),
    new TableCell({
      ...common,
      children: [paragraph([])],
      width: { size: width - labelWidth, type: WidthType.DXA },
      borders: label === '' ? NO_BORDERS : { ...NO_BORDERS, bottom: LINE },
    }),
  ];
}

/** Short fields, two in a row: a label and a line. */
export function fieldsTable(fields: Field[], sizes: Sizes, textWidth: number): Table {
  const width = Math.floor(textWidth / 2);
  const rows = Array.from({ length: Math.ceil(fields.length / 2) }, (_, index) =>
    fields.slice(index * 2, index * 2 + 2),
  );
  return new Table({
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          height: { value: Math.max(...row.map(({ height }) => height)), rule: HeightRule.ATLEAST },
          children: [row[0], row[1] ?? { label: '', height: 0 }].flatMap((field) =>
            field ? fieldCells(field, sizes, width) : [],
          ),
        }),
    ),
    width: { size: textWidth, type: WidthType.DXA },
    borders: { ...NO_BORDERS, insideHorizontal: NONE, insideVertical: NONE },
  });
}

/** Fields for sentences: a frame each, with its label inside. */
export function framesTable(fields: Field[], sizes: Sizes, textWidth: number): Table {
  return new Table({
    rows: fields.map(
      ({ label, height }) =>
        new TableRow({
          cantSplit: true,
          height: { value: height, rule: HeightRule.ATLEAST },
          children: [
            new TableCell({
              children: [paragraph(runs(label, { bold: true, size: sizes.label }))],
              margins: { top: 60, bottom: 60, left: 100, right: 100 },
              width: { size: textWidth, type: WidthType.DXA },
            }),
          ],
        }),
    ),
    width: { size: textWidth, type: WidthType.DXA },
  });
}
