import { parse, type HTMLElement } from 'node-html-parser';
import { formatBytes } from '../../../src/client/offline/format-bytes.ts';

/**
 * `offline.html` is rendered before the files that it offers exist. What depends on them is filled in here; each place
 * must be there exactly once, because nobody would notice a missing size.
 */

/** Replaces the one element that a selector finds. Throws where there is none, or more than one. */
function replaceOnce(html: string, selector: string, by: (element: HTMLElement) => string): string {
  const elements = parse(html, { comment: true }).querySelectorAll(selector);
  const [element] = elements;
  if (!element || elements.length > 1) {
    throw new Error(
      `offline.html has ${elements.length} places like ${selector}; it needs exactly 1.`,
    );
  }
  const [start, end] = element.range;
  return html.slice(0, start) + by(element) + html.slice(end);
}

/** Fills in the size of a file: `<data data-size="downloads/levelbook.zip"></data>`. */
export function fillSize(html: string, file: string, bytes: number): string {
  return replaceOnce(html, `data[data-size="${file}"]`, (place) => {
    place.setAttribute('value', String(bytes));
    place.textContent = formatBytes(bytes);
    return place.toString();
  });
}

/** `offered`: there is a zip to download; `unpacked`: the page is in that zip; `too-large`: there is none. */
const ZIP_TEXTS = ['offered', 'unpacked', 'too-large'] as const;
export type ZipText = (typeof ZIP_TEXTS)[number];

/** Leaves one of the paragraphs about the zip, `<p data-zip="…">`, and takes the others away. */
export function chooseZipText(html: string, chosen: ZipText): string {
  return ZIP_TEXTS.reduce(
    (text, name) =>
      replaceOnce(text, `p[data-zip="${name}"]`, (paragraph) => {
        paragraph.removeAttribute('hidden');
        return name === chosen ? paragraph.toString() : '';
      }),
    html,
  );
}
