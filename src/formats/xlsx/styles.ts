import { HEAD, MAIN } from './parts.ts';

/** How cells of a sheet's workbook look. Without a name each program takes a font of its own; Arial is on most machines. */

const FONTS = [
  { size: 10, bold: false },
  { size: 10, bold: true },
  { size: 16, bold: true },
  { size: 8, bold: false },
] as const;

interface Look {
  font: 0 | 1 | 2 | 3;
  fill?: boolean;
  border?: 'box' | 'line';
  vertical?: 'bottom';
}

/** By name; a cell names its look by its position here. */
const LOOKS = {
  // The first is that of cells that nobody wrote, and programs may leave it out.
  none: { font: 0 },
  usual: { font: 0 },
  title: { font: 2 },
  bold: { font: 1 },
  small: { font: 3 },
  label: { font: 1, border: 'line' },
  room: { font: 0, border: 'line' },
  head: { font: 1, fill: true, border: 'box', vertical: 'bottom' },
  cell: { font: 0, border: 'box' },
} as const satisfies Record<string, Look>;

export type LookName = keyof typeof LOOKS;

/** The size of a look's text, in points. */
export const sizeOf = (name: LookName): number => FONTS[LOOKS[name].font].size;
/** The number that a cell names its look by. */
export const styleOf = (name: LookName): number => Object.keys(LOOKS).indexOf(name);

const side = (name: string, drawn: boolean) =>
  drawn ? `<${name} style="thin"><color rgb="FF000000"/></${name}>` : `<${name}/>`;
const BORDERS = [[], ['bottom'], ['left', 'right', 'top', 'bottom']].map(
  (drawn) =>
    `<border>${['left', 'right', 'top', 'bottom'].map((name) => side(name, drawn.includes(name))).join('')}<diagonal/></border>`,
);
const BORDER_AT = { line: 1, box: 2 } as const;

const fontXml = ({ size, bold }: (typeof FONTS)[number]) =>
  `<font>${bold ? '<b/>' : ''}<sz val="${size}"/><name val="Arial"/><family val="2"/></font>`;

function lookXml(look: Look): string {
  const border = look.border === undefined ? 0 : BORDER_AT[look.border];
  return `<xf numFmtId="0" fontId="${look.font}" fillId="${look.fill ? 2 : 0}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="${look.vertical ?? 'top'}" wrapText="1"/></xf>`;
}

/** The styles of every workbook of sheets. The first two fills are what Excel expects to find there. */
export const STYLES = `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="${FONTS.length}">${FONTS.map(fontXml).join('')}</fonts><fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE8E8E8"/><bgColor indexed="64"/></patternFill></fill></fills><borders count="${BORDERS.length}">${BORDERS.join('')}</borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${Object.keys(LOOKS).length}">${Object.values(LOOKS).map(lookXml).join('')}</cellXfs></styleSheet>`;
