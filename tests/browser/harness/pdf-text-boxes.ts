import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A run of text on a page of a PDF, in points from the page's lower left corner. */
export interface TextBox {
  text: string;
  /** Height of its type. */
  size: number;
  left: number;
  right: number;
  /** From below the baseline to the height of a capital. */
  bottom: number;
  top: number;
}

export interface TextPage {
  width: number;
  height: number;
  boxes: TextBox[];
}

const CAPITAL = 0.68;
const DESCENT = 0.15;

/** Where text stands on each page of a PDF. */
export async function textPages(pdf: Uint8Array): Promise<TextPage[]> {
  const loading = getDocument({ data: new Uint8Array(pdf), verbosity: 0 });
  const document = await loading.promise;
  const pages: TextPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
    const { items } = await page.getTextContent();
    pages.push({
      width: right - left,
      height: top - bottom,
      boxes: items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return [];
        const [, , c = 0, d = 0, x = 0, y = 0] = item.transform as number[];
        const size = Math.hypot(c, d);
        return {
          text: item.str,
          size,
          left: x,
          right: x + item.width,
          bottom: y - DESCENT * size,
          top: y + CAPITAL * size,
        };
      }),
    });
  }
  await loading.destroy();
  return pages;
}

/** Pairs of texts of which one runs into the other, by more than a hair. */
export function overlaps({ boxes }: TextPage): [string, string][] {
  const HAIR = 0.75;
  return boxes.flatMap((one, at) =>
    boxes
      .slice(at + 1)
      .filter(
        (other) =>
          Math.min(one.right, other.right) - Math.max(one.left, other.left) > HAIR &&
          Math.min(one.top, other.top) - Math.max(one.bottom, other.bottom) > HAIR,
      )
      .map((other): [string, string] => [one.text, other.text]),
  );
}

/** What part of a page's height lies between its first and its last line. */
export function filledShare({ height, boxes }: TextPage): number {
  if (boxes.length === 0) return 0;
  const top = Math.max(...boxes.map((box) => box.top));
  const bottom = Math.min(...boxes.map((box) => box.bottom));
  return (top - bottom) / height;
}

/** A page's text without white space, in the order in which it was written. */
export function unspaced({ boxes }: TextPage): string {
  return boxes
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/gu, '');
}
