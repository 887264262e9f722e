import { formatBytes } from '../../../src/client/offline/format-bytes.ts';

/**
 * `offline.html` is rendered before the files that it offers exist. What depends on them is filled in here; each place
 * must be there exactly once, because nobody would notice a missing size.
 */

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/** Replaces the one match of a pattern. Throws where there is none, or more than one. */
function replaceOnce(
  html: string,
  pattern: RegExp,
  by: (match: RegExpExecArray) => string,
): string {
  const matches = [...html.matchAll(new RegExp(pattern, 'gu'))];
  const [match] = matches;
  if (!match || matches.length > 1) {
    throw new Error(
      `offline.html has ${matches.length} places like ${pattern}; it needs exactly 1.`,
    );
  }
  return html.slice(0, match.index) + by(match) + html.slice(match.index + match[0].length);
}

/** Fills in the size of a file: `<data data-size="downloads/levelbook.zip"></data>`. */
export function fillSize(html: string, file: string, bytes: number): string {
  const place = new RegExp(`<data([^>]*\\sdata-size="${escaped(file)}"[^>]*)></data>`, 'u');
  return replaceOnce(
    html,
    place,
    (match) => `<data${match[1] ?? ''} value="${bytes}">${formatBytes(bytes)}</data>`,
  );
}

/** `offered`: there is a zip to download; `unpacked`: the page is in that zip; `too-large`: there is none. */
const ZIP_TEXTS = ['offered', 'unpacked', 'too-large'] as const;
export type ZipText = (typeof ZIP_TEXTS)[number];

/** Leaves one of the paragraphs about the zip, `<p data-zip="…">`, and takes the others away. */
export function chooseZipText(html: string, chosen: ZipText): string {
  return ZIP_TEXTS.reduce((text, name) => {
    const paragraph = new RegExp(`<p([^>]*\\sdata-zip="${name}"[^>]*)>((?:(?!</p>)[^])*)</p>`, 'u');
    return replaceOnce(text, paragraph, (match) =>
      name === chosen
        ? `<p${(match[1] ?? '').replace(/\shidden(?:="")?/u, '')}>${match[2] ?? ''}</p>`
        : '',
    );
  }, html);
}
