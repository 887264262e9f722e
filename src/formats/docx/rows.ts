import {
  CheckBox,
  HeightRule,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type Paragraph,
} from 'docx';
import type { Criterion, RubricSheet, SheetColumn } from '../../model/sheets/rubric-sheet.ts';
import { criterionName, marksInCells, notDescribed, ROOM_FOR_MARK } from '../sheet-text.ts';
import { stepRuns } from './step-picture.ts';
import { codeRun, paragraph, run, runs, sentenceRuns, type Sizes } from './words.ts';

/** The rows of a sheet as a Word table: the header row repeats, no row breaks, boxes can be ticked on screen. */

type Frame = { sheet: RubricSheet; sizes: Sizes; widths: number[]; rowHeight: number };

function cell(children: Paragraph[], options: { width: number; span?: number; shade?: string }) {
  return new TableCell({
    children,
    width: { size: options.width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    verticalAlign: VerticalAlignTable.TOP,
    ...(options.span === undefined ? {} : { columnSpan: options.span }),
    ...(options.shade === undefined
      ? {}
      : { shading: { type: ShadingType.CLEAR, fill: options.shade, color: 'auto' } }),
  });
}

/** A box that can be ticked on screen, named for a screen reader by its row and what it stands for. */
const tickBox = (name: string) => new CheckBox({ alias: name.slice(0, 60), checked: false });

function ratingBoxes({ sheet, sizes }: Frame, criterion: Criterion): Paragraph {
  const boxes = sheet.scale.flatMap(({ mark, label }, index) => [
    ...(index === 0 ? [] : [run({ text: ' ', size: sizes.text })]),
    tickBox(`${criterionName(criterion)} ${label}`.trim()),
    run({ text: `\u00A0${mark}`, bold: true, size: sizes.label }),
  ]);
  return paragraph(boxes);
}

function printedLines(frame: Frame, criterion: Criterion, column: SheetColumn): Paragraph[] {
  const { sheet, sizes } = frame;
  const room = marksInCells(sheet) ? runs(ROOM_FOR_MARK, { size: sizes.label }) : [];
  const lines = criterion.descriptors[column.id] ?? [];
  if (lines.length === 0) return [paragraph(runs(notDescribed(sheet), { size: sizes.label }))];
  return lines.map(({ code, topic, text }) =>
    paragraph([
      ...room,
      ...(code === null ? [] : [codeRun(code, sizes.label), ...runs(' ')]),
      ...sentenceRuns({ topic: topic ?? '', text }, sizes.label),
    ]),
  );
}

function cellContent(frame: Frame, criterion: Criterion, column: SheetColumn): Paragraph[] {
  const { sizes } = frame;
  switch (column.kind) {
    case 'target': {
      const code =
        criterion.code === null ? [] : [codeRun(criterion.code, sizes.label), ...runs('  ')];
      return [
        paragraph([
          ...stepRuns(criterion.step, sizes.label),
          ...code,
          ...sentenceRuns(criterion, sizes.text),
        ]),
      ];
    }
    case 'ratings':
      return [ratingBoxes(frame, criterion)];
    case 'tick':
      return [paragraph([tickBox(criterionName(criterion))])];
    case 'descriptor':
      return printedLines(frame, criterion, column);
    case 'short':
    case 'write':
      return [paragraph([])];
  }
}

function headerRow({ sheet, sizes, widths }: Frame): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: sheet.columns.map(({ heading, hint, step }, index) =>
      cell(
        [
          paragraph([
            ...stepRuns(step, sizes.label),
            ...runs(heading, { bold: true, size: sizes.label }),
            ...(hint === null ? [] : runs(`\n${hint}`, { size: sizes.small })),
          ]),
        ],
        { width: widths[index] ?? 0, shade: 'E8E8E8' },
      ),
    ),
  });
}

function groupRow({ sheet, sizes, widths }: Frame, group: string): TableRow {
  const children = [paragraph(runs(group, { bold: true, size: sizes.text }), { keepNext: true })];
  const width = widths.reduce((sum, one) => sum + one, 0);
  return new TableRow({
    cantSplit: true,
    children: [cell(children, { width, span: sheet.columns.length, shade: 'F5F5F5' })],
  });
}

function criterionRow(frame: Frame, criterion: Criterion): TableRow {
  const { sheet, widths, rowHeight } = frame;
  const written = sheet.columns.some(({ kind }) => kind === 'write' || kind === 'short');
  return new TableRow({
    cantSplit: true,
    ...(written ? { height: { value: rowHeight, rule: HeightRule.ATLEAST } } : {}),
    children: sheet.columns.map((column, index) =>
      cell(cellContent(frame, criterion, column), { width: widths[index] ?? 0 }),
    ),
  });
}

/** The table of a sheet, as wide as the text. */
export function rowsTable(
  sheet: RubricSheet,
  { sizes, rowHeight, textWidth }: { sizes: Sizes; rowHeight: number; textWidth: number },
): Table {
  const shares = sheet.columns.reduce((sum, { width }) => sum + width, 0);
  const widths = sheet.columns.map(({ width }) => Math.floor((textWidth * width) / shares));
  const frame = { sheet, sizes, widths, rowHeight };
  const rows = sheet.criteria.flatMap((criterion, index) => {
    const { group } = criterion;
    const starts = group !== null && group !== sheet.criteria[index - 1]?.group;
    return [...(starts ? [groupRow(frame, group)] : []), criterionRow(frame, criterion)];
  });
  return new Table({
    rows: [headerRow(frame), ...rows],
    columnWidths: widths,
    width: { size: textWidth, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
  });
}
