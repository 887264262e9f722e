import { problem, type ImportProblem } from '../problem.ts';

/** Bytes as text without a byte-order mark, or why they are none. */
export function utf8Text(bytes: Uint8Array): { text: string } | ImportProblem {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return notUtf8('UTF-16 (“Unicode text”)');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return notUtf8('UTF-16 (“Unicode text”)');
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? notUtf8('no text') : { text };
  } catch {
    return notUtf8('Windows-1252 or another of the older encodings', lineOfFirstWrong(bytes));
  }
}

function notUtf8(seems: string, line: number | null = null): ImportProblem {
  return problem('NOT_UTF8', `The file is not UTF-8; it seems to be ${seems}.`, { line });
}

function lineOfFirstWrong(bytes: Uint8Array): number | null {
  let start = 0;
  for (let line = 1; start < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(
        bytes.subarray(start, end === -1 ? undefined : end),
      );
    } catch {
      return line;
    }
    if (end === -1) return null;
    start = end + 1;
  }
  return null;
}
