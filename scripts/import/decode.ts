import { isUtf8 } from 'node:buffer';
import { atLine, type Finding } from './finding.ts';
import { finding } from './reading-rules.ts';

/** A file as text with line feeds and no byte-order mark; null where the bytes are no text that can be trusted. */
export interface Decoded {
  text: string | null;
  problems: Finding[];
}

/** Turns a file's bytes into text. Byte-order marks and line endings make no difference to what comes out. */
export function decode(bytes: Uint8Array): Decoded {
  const wide = wideEncoding(bytes);
  if (wide !== null) return { text: null, problems: [notUtf8(wide, null)] };
  if (!isUtf8(bytes)) {
    const { line, invalid } = firstInvalidLine(bytes);
    return { text: null, problems: [notUtf8(singleByteEncoding(invalid), line)] };
  }
  const text = new TextDecoder('utf-8').decode(bytes).replace(/\r\n?/gu, '\n');
  if (text.trim() === '') {
    const what = bytes.length === 0 ? 'empty' : 'empty but for white space';
    return { text: null, problems: [finding('EMPTY_FILE', `The file is ${what}.`)] };
  }
  const problems = controlCharacters(text);
  return { text: problems.some(({ code }) => code === 'NUL_CHARACTER') ? null : text, problems };
}

function notUtf8(encoding: string, line: number | null): Finding {
  return finding(
    'NOT_UTF8',
    `The file is not UTF-8; it is likely ${encoding}.`,
    { line, path: null },
    `Save the file as UTF-8 in your editor, or convert it from ${encoding}.`,
  );
}

/** UTF-16 or UTF-32, by its byte-order mark or by where its NUL bytes stand. Null for anything else. */
function wideEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'UTF-32 LE';
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'UTF-32 BE';
  if (a === 0xff && b === 0xfe) return 'UTF-16 LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16 BE';
  const sample = bytes.subarray(0, 4096);
  const nuls = { even: 0, odd: 0 };
  for (const [index, byte] of sample.entries()) {
    if (byte === 0) nuls[index % 2 === 0 ? 'even' : 'odd'] += 1;
  }
  const many = sample.length / 4;
  if (nuls.odd > many && nuls.even * 4 < nuls.odd) return 'UTF-16 LE';
  if (nuls.even > many && nuls.odd * 4 < nuls.even) return 'UTF-16 BE';
  return null;
}

function firstInvalidLine(bytes: Uint8Array): { line: number; invalid: Uint8Array } {
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    const part = bytes.subarray(start, end === -1 ? undefined : end);
    if (end === -1 || !isUtf8(part)) return { line, invalid: part };
    start = end + 1;
  }
}

/** Quotation marks and dashes of windows-1252 lie where Latin-1 has control characters that nobody writes. */
function singleByteEncoding(bytes: Uint8Array): string {
  return bytes.some((byte) => byte >= 0x80 && byte <= 0x9f)
    ? 'windows-1252'
    : 'windows-1252 or ISO-8859-1 (Latin-1)';
}

const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u;

function controlCharacters(text: string): Finding[] {
  if (!CONTROL.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const found = CONTROL.exec(line)?.[0];
    if (found === undefined) return [];
    const code = found.charCodeAt(0);
    const spot = atLine(index + 1);
    return code === 0
      ? [finding('NUL_CHARACTER', 'The line holds a NUL character.', spot)]
      : [
          finding(
            'CONTROL_CHARACTER',
            `The line holds the control character ${codePoint(code)}.`,
            spot,
          ),
        ];
  });
}

/** `U+202E`. */
export function codePoint(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
