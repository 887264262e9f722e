import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LARGE_ROW_HEIGHTS, ROW_HEIGHTS } from '../../src/model/sheets/row-heights.ts';

/** The heights that styles give a sheet, held to those that PDF, Word and Excel files take. */

const STYLES = 'src/styles';
const styles = readdirSync(STYLES, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.css'))
  .sort()
  .map((name) => ({
    isLarge: name.endsWith('large-print.css'),
    text: readFileSync(`${STYLES}/${name}`, 'utf8').replace(/\/\*.*?\*\//gsu, ''),
  }));
const textOf = (isLarge: boolean) =>
  styles.flatMap((style) => (style.isLarge === isLarge ? [style.text] : [])).join('\n');
const css = textOf(false);

/** What a property is set to by the rules for exactly these selectors. */
function valuesOf(property: string, ...selectors: string[]): string[] {
  return [...css.matchAll(/(?<=^|[};])([^{};]+)\{([^{}]*)\}/gmu)]
    .filter(
      ([, list = '']) =>
        list
          .split(',')
          .map((one) => one.trim())
          .join() === selectors.join(),
    )
    .flatMap(([, , declarations = '']) => declarations.split(';'))
    .map((one) => one.split(':').map((part) => part.trim()))
    .flatMap(([name, value]) => (name === property && value !== undefined ? [value] : []));
}

test('a row to write in, a field, a closing field and a signature are as high on the page as in files', () => {
  const { row, field, closing, signature } = ROW_HEIGHTS;
  expect(valuesOf('--write', '.sheet')).toEqual([`${row}mm`]);
  const fields = ['.sheet-fields div', '.sheet-closing div', '.sheet-signatures div'];
  expect(valuesOf('min-block-size', ...fields)).toEqual([`${field}mm`]);
  expect(valuesOf('min-block-size', '.sheet-closing div')).toEqual([`${closing}mm`]);
  expect(valuesOf('min-block-size', '.sheet-signatures div')).toEqual([`${signature}mm`]);
});

test('a row to write in is as high in large print on the page as in files', () => {
  const [, inLarge = ''] =
    /body:has\(#large-print:checked\) \.sheet \{([^{}]*)/u.exec(textOf(true)) ?? [];
  expect(inLarge).toContain(`--write: ${LARGE_ROW_HEIGHTS.row}mm;`);
});

test('large print makes nothing lower', () => {
  for (const part of ['row', 'field', 'closing', 'signature'] as const) {
    expect(LARGE_ROW_HEIGHTS[part], part).toBeGreaterThan(ROW_HEIGHTS[part]);
  }
});
