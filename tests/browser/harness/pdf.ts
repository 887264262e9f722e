import { inflateSync } from 'node:zlib';

/** A page of a PDF as Chromium prints it. */
export interface PdfPage {
  /** How often text is shown on it: 0 is a blank page. */
  texts: number;
}

const OBJECT = /(\d+) 0 obj\b([^]*?)\bendobj/gu;
const PAGE = /\/Type\s*\/Page\b/u;
const CONTENTS = /\/Contents (\d+) 0 R/u;
const STREAM = /stream\r?\n([^]*?)\r?\nendstream/u;
/** The operators that show text. */
const SHOWN_TEXT = /\b(?:Tj|TJ)\b/gu;

/** Reads the pages of a PDF that Chromium wrote: plain objects, one compressed stream of content a page. */
export function pdfPages(pdf: Buffer): PdfPage[] {
  const objects = new Map(
    [...pdf.toString('latin1').matchAll(OBJECT)].map(([, number = '', body = '']) => [
      number,
      body,
    ]),
  );
  return [...objects.values()]
    .filter((body) => PAGE.test(body))
    .map((body) => {
      const contents = objects.get(CONTENTS.exec(body)?.[1] ?? '') ?? '';
      const stream = STREAM.exec(contents)?.[1] ?? '';
      const content = inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
      return { texts: [...content.matchAll(SHOWN_TEXT)].length };
    });
}
