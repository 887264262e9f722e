import { getDocument, OPS, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A page of a PDF that Chromium printed. */
export interface PaperPage {
  /** Its text without any white space: where a line breaks is not told. Empty on a blank page. */
  text: string;
  /** 1, or less where Chromium made everything smaller because something was wider than the page. */
  scale: number;
}

/** Reads the pages of a PDF in their order. */
export async function paperPages(pdf: Buffer): Promise<PaperPage[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const pages: PaperPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    pages.push({ text: await textOf(page), scale: await scaleOf(page) });
  }
  await loading.destroy();
  return pages;
}

async function textOf(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  const shown = items.map((item) => ('str' in item ? item.str : ''));
  return shown.join('').replace(/\s+/gu, '');
}

/** Chromium begins a page with two scales: from dots to points, and from CSS pixels to dots. */
async function scaleOf(page: PDFPageProxy): Promise<number> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const scales = fnArray.flatMap((operator, at) =>
    operator === OPS.transform ? [Number((argsArray[at] as number[])[0])] : [],
  );
  const [dots = 0, pixels = 0] = scales;
  return (dots * pixels) / (72 / 96);
}
