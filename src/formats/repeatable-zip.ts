import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate';

/** Zip files whose bytes depend on nothing but their content. */

/** The first moment that a zip can name. */
const NO_TIME = new Date(1980, 0, 1);

/** A zip of these files, in the order of their names. */
export function repeatableZip(files: Record<string, Uint8Array>, level: 0 | 9 = 9): Uint8Array {
  const sorted: Zippable = {};
  for (const name of Object.keys(files).sort()) {
    const bytes = files[name];
    if (bytes) sorted[name] = [bytes, { mtime: NO_TIME, level }];
  }
  return zipSync(sorted);
}

/** That moment as Office files write it, for what has no date. */
export const NO_DATE = '1980-01-01T00:00:00.000Z';

/** When a Word or Excel file was made and changed. */
const DATES = /(<dcterms:(created|modified)[^>]*>)[^<]*/gu;
/** The name that the docx library draws by lot for a link. */
const DRAWN_NAME = /\brId[\w-]{12,}/gu;
/** The number of a picture, which the docx library counts through all documents that it makes. */
const PICTURE_NUMBER = /(?<=<wp:docPr id=")\d+/gu;

/**
 * A Word or Excel file again, with nothing in it that differs between two runs: dates are `madeAt`, links and pictures
 * are counted.
 */
export function repeatableOfficeFile(bytes: Uint8Array, madeAt = NO_DATE): Uint8Array {
  const files = unzipSync(bytes);
  const counted = new Map<string, string>();
  const nameOf = (drawn: string) => {
    const name = counted.get(drawn) ?? `rIdLink${counted.size + 1}`;
    counted.set(drawn, name);
    return name;
  };
  // The document names its links in their order; the list of links may have another.
  const names = Object.keys(files).sort((a, b) => Number(isLinkList(a)) - Number(isLinkList(b)));
  for (const name of names) {
    const part = files[name];
    if (!part || !/\.(?:xml|rels)$/u.test(name)) continue;
    const text = strFromU8(part);
    let pictures = 0;
    const same = text
      .replace(DATES, `$1${madeAt}`)
      .replace(DRAWN_NAME, nameOf)
      .replace(PICTURE_NUMBER, () => String((pictures += 1)));
    files[name] = strToU8(same);
  }
  return repeatableZip(files);
}

const isLinkList = (name: string) => name.endsWith('.rels');
