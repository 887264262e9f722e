import { parse, type HTMLElement } from 'node-html-parser';
import { formatBytes } from '../../../src/client/offline/format-bytes.ts';

/**
 * `offline.html` is rendered before the files that it offers exist. What depends on them is filled in here; each place
 * must be there exactly once, because nobody would notice a missing size. All else in the page stays byte for byte.
 */

/** The one of some elements. Throws where there is none, or more than one. */
function theOnly(found: readonly HTMLElement[], what: string): HTMLElement {
  const [element] = found;
  if (!element || found.length > 1) {
    throw new Error(`offline.html has ${found.length} places like ${what}; it needs exactly 1.`);
  }
  return element;
}

/** The page with something else in the place of some elements. */
function replaced(html: string, changes: readonly { at: HTMLElement; by: string }[]): string {
  const fromTheEnd = changes.toSorted((one, other) => other.at.range[0] - one.at.range[0]);
  return fromTheEnd.reduce(
    (text, { at, by }) => text.slice(0, at.range[0]) + by + text.slice(at.range[1]),
    html,
  );
}

/** Fills in the sizes of files: `<data data-size="downloads/levelbook.zip"></data>`. */
export function fillSizes(html: string, sizes: ReadonlyMap<string, number>): string {
  const places = Map.groupBy(parse(html).querySelectorAll('data[data-size]'), (place) =>
    place.getAttribute('data-size'),
  );
  return replaced(
    html,
    [...sizes].map(([file, bytes]) => {
      const at = theOnly(places.get(file) ?? [], `<data data-size="${file}">`);
      const by = `<data ${at.rawAttrs.trim()} value="${bytes}">${formatBytes(bytes)}</data>`;
      return { at, by };
    }),
  );
}

/** `offered`: there is a zip to download; `unpacked`: the page is in that zip; `too-large`: there is none. */
const ZIP_TEXTS = ['offered', 'unpacked', 'too-large'] as const;
export type ZipText = (typeof ZIP_TEXTS)[number];

/** Leaves one of the paragraphs about the zip, `<p data-zip="…">`, and takes the others away. */
export function chooseZipText(html: string, chosen: ZipText): string {
  const page = parse(html);
  const paragraphs = ZIP_TEXTS.map((name) => ({
    name,
    at: theOnly(page.querySelectorAll(`p[data-zip="${name}"]`), `<p data-zip="${name}">`),
  }));
  const others = paragraphs.filter(({ name }) => name !== chosen);
  return replaced(
    html,
    others.map(({ at }) => ({ at, by: '' })),
  );
}
