import { inflateSync } from 'node:zlib';

/** A page of a PDF as Chromium prints it. */
export interface PdfPage {
  /** How often text is shown on it: 0 is a blank page. */
  texts: number;
}

const OBJECT_HEAD = /^(\d+) 0 obj\n/gmu;
const PAGE = /\/Type\s*\/Page\b/u;
const CONTENTS = /\/Contents (\d+) 0 R/u;
const LENGTH = /\/Length (\d+)/u;
/** The operators that show text. */
const SHOWN_TEXT = /\b(?:Tj|TJ)\b/gu;

/** Reads the pages of a PDF that Chromium wrote: plain objects, one compressed stream of content a page. */
export function pdfPages(pdf: Buffer): PdfPage[] {
  const text = pdf.toString('latin1');
  const starts = new Map(
    [...text.matchAll(OBJECT_HEAD)].map((head) => [head[1], head.index + head[0].length]),
  );
  /** What stands in an object, up to its stream if it has one. */
  const entriesAt = (start: number) =>
    /^[^]*?(?=stream\n|endobj)/u.exec(text.slice(start))?.[0] ?? '';
  return [...starts.values()]
    .map(entriesAt)
    .filter((entries) => PAGE.test(entries))
    .map((entries) => {
      const start = starts.get(CONTENTS.exec(entries)?.[1]) ?? 0;
      const head = entriesAt(start);
      const stream = start + head.length + 'stream\n'.length;
      const length = Number(LENGTH.exec(head)?.[1]);
      const content = inflateSync(pdf.subarray(stream, stream + length)).toString('latin1');
      return { texts: [...content.matchAll(SHOWN_TEXT)].length };
    });
}
