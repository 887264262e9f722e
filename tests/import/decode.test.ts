import { describe, expect, test } from 'vitest';
import { decode } from '../../scripts/import/decode.ts';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

function utf16(text: string, order: 'LE' | 'BE', mark: boolean): Uint8Array {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  for (const [index, unit] of Array.from(mark ? `\uFEFF${text}` : text).entries()) {
    view.setUint16(index * 2, unit.charCodeAt(0), order === 'LE');
  }
  return bytes;
}

test('byte-order mark, CRLF and lone carriage returns make no difference', () => {
  const plain = decode(utf8('one\ntwo\nthree\n'));
  expect(decode(utf8('\uFEFFone\r\ntwo\rthree\r\n'))).toEqual(plain);
  expect(plain).toEqual({ text: 'one\ntwo\nthree\n', problems: [] });
});

describe('bytes that are not UTF-8 are an error that names the likely encoding', () => {
  test.each([
    ['UTF-16 LE', utf16('Printers', 'LE', true)],
    ['UTF-16 BE', utf16('Printers', 'BE', true)],
    ['UTF-16 LE', utf16('Printers print.', 'LE', false)],
    ['UTF-16 BE', utf16('Printers print.', 'BE', false)],
    ['UTF-32 LE', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
    ['windows-1252', latin1('Printers \u0096 print')],
    ['windows-1252 or ISO-8859-1 (Latin-1)', latin1('Pr\u00E9pare')],
  ])('%s', (encoding, bytes) => {
    const { text, problems } = decode(bytes);
    expect(text).toBeNull();
    expect(problems).toMatchObject([{ code: 'NOT_UTF8', severity: 'error' }]);
    expect(problems[0]?.message).toBe(`The file is not UTF-8; it is likely ${encoding}.`);
  });

  test('the line of the first wrong byte is told', () => {
    expect(decode(latin1('one\ntwo\nth\u00E9\n')).problems[0]?.line).toBe(3);
  });

  test('a character cut off at the end of the file is told', () => {
    expect(decode(utf8('one\né').subarray(0, 5)).problems).toMatchObject([
      { code: 'NOT_UTF8', line: 2 },
    ]);
  });
});

test.each([
  ['nothing', ''],
  ['a byte-order mark', '\uFEFF'],
  ['white space', ' \r\n\t\n'],
])('a file that holds %s is an error', (_, text) => {
  expect(decode(utf8(text))).toMatchObject({ text: null, problems: [{ code: 'EMPTY_FILE' }] });
});

test('a NUL character is an error with its line, and the text is not trusted', () => {
  expect(decode(utf8('one\nt\u0000wo'))).toMatchObject({
    text: null,
    problems: [{ code: 'NUL_CHARACTER', line: 2 }],
  });
});

test('every line with a control character is an error that names it', () => {
  const { problems } = decode(utf8('a\u001B[31m\nb\tc\nd\u000C\ne\u0085'));
  expect(problems.map(({ code, line, message }) => [code, line, message.slice(-7)])).toEqual([
    ['CONTROL_CHARACTER', 1, 'U+001B.'],
    ['CONTROL_CHARACTER', 3, 'U+000C.'],
    ['CONTROL_CHARACTER', 4, 'U+0085.'],
  ]);
});
