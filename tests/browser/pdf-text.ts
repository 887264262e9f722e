import { inflateSync } from 'node:zlib';

/** A page of a PDF that Chromium wrote. */
export interface PaperPage {
  /** Its text without any white space: where a line breaks is not told. */
  text: string;
  /** 1, or less where Chromium made everything smaller because something was wider than the page. */
  scale: number;
}

/**
 * Reads the pages of a PDF. Only what Chromium writes is understood: plain objects, compressed streams, text as
 * hexadecimal glyph numbers, and for each font a table from glyphs to characters.
 */
export function paperPages(pdf: Buffer): PaperPage[] {
  const objects = objectsOf(pdf.toString('latin1'));
  const referred = (dictionary: string | undefined, key: string) =>
    objects.get(new RegExp(`/${key} (\\d+) 0 R`, 'u').exec(dictionary ?? '')?.[1] ?? '');
  const glyphsOf = (font: string) =>
    glyphTable(referred(objects.get(font)?.dictionary, 'ToUnicode')?.content ?? '');
  return pageDictionaries(objects).map((page) => {
    const fonts = new Map(
      [...page.matchAll(/\/(F\d+) (\d+) 0 R/gu)].map(([, name = '', font = '']) => [
        name,
        glyphsOf(font),
      ]),
    );
    const content = referred(page, 'Contents')?.content ?? '';
    return { text: shownText(content, fonts).replace(/\s+/gu, ''), scale: scaleOf(content) };
  });
}

interface PdfObject {
  dictionary: string;
  /** What its stream holds, inflated; empty where it has none. */
  content: string;
}

/** All objects by number. A stream's length is taken from its dictionary: its bytes may look like anything. */
function objectsOf(pdf: string): Map<string, PdfObject> {
  const objects = new Map<string, PdfObject>();
  const start = /(\d+) 0 obj\b([^]*?)(?:endobj|stream\r?\n)/gu;
  for (let found = start.exec(pdf); found; found = start.exec(pdf)) {
    const [whole, number = '', dictionary = ''] = found;
    const length = Number(/\/Length (\d+)/u.exec(dictionary)?.[1] ?? 0);
    const isStream = !whole.endsWith('endobj');
    const bytes = Buffer.from(pdf.slice(start.lastIndex, start.lastIndex + length), 'latin1');
    const isText =
      isStream && dictionary.includes('/FlateDecode') && !dictionary.includes('/Subtype');
    objects.set(number, {
      dictionary,
      content: isText ? inflateSync(bytes).toString('latin1') : '',
    });
    if (isStream) start.lastIndex += length;
  }
  return objects;
}

/** The pages in their order: that of the page tree, which Chromium writes flat or in a few branches. */
function pageDictionaries(objects: Map<string, PdfObject>): string[] {
  const below = (number: string): string[] => {
    const body = objects.get(number)?.dictionary ?? '';
    if (/\/Type\s*\/Page\b/u.test(body)) return [body];
    const kids = /\/Kids \[([^\]]*)\]/u.exec(body)?.[1] ?? '';
    return [...kids.matchAll(/(\d+) 0 R/gu)].flatMap(([, kid = '']) => below(kid));
  };
  const catalog = [...objects.values()].find(({ dictionary }) =>
    /\/Type\s*\/Catalog\b/u.test(dictionary),
  );
  return below(/\/Pages (\d+) 0 R/u.exec(catalog?.dictionary ?? '')?.[1] ?? '');
}

/** A page begins with two scales: from dots to points, and from CSS pixels to dots. */
function scaleOf(content: string): number {
  const [dots = 0, pixels = 0] = [
    ...content.matchAll(/([\d.]+) 0 0 -?[\d.]+ [\d.]+ [\d.]+ cm/gu),
  ].map(([, factor]) => Number(factor));
  return (dots * pixels) / (72 / 96);
}

const characters = (hex: string) =>
  String.fromCharCode(...(hex.match(/.{4}/gu) ?? []).map((unit) => Number.parseInt(unit, 16)));
const glyphNumber = (at: number) => at.toString(16).toUpperCase().padStart(4, '0');

/** A font's table: `<0025> <0041>` for one glyph, `<0025> <0030> <0041>` for a run of them. */
function glyphTable(map: string): Map<string, string> {
  const glyphs = new Map<string, string>();
  for (const [, kind, lines = ''] of map.matchAll(/beginbf(char|range)([^]*?)endbf/gu)) {
    for (const line of lines.trim().split('\n')) {
      const [first = '', second = '', third = ''] = [...line.matchAll(/<([0-9A-F]+)>/giu)].map(
        ([, hex = '']) => hex,
      );
      if (kind === 'char') {
        glyphs.set(first.toUpperCase(), characters(second));
        continue;
      }
      const from = Number.parseInt(first, 16);
      for (let at = from; at <= Number.parseInt(second, 16); at += 1) {
        const unit = Number.parseInt(third, 16) + at - from;
        glyphs.set(glyphNumber(at), String.fromCodePoint(unit));
      }
    }
  }
  return glyphs;
}

/** The text of a page's content: `/F5 10 Tf` chooses a font, `<00250030> Tj` and `[<0025> 12 <0030>] TJ` show glyphs. */
function shownText(content: string, fonts: Map<string, Map<string, string>>): string {
  let glyphs: Map<string, string> | undefined;
  let text = '';
  for (const [, font, hex] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)>/giu)) {
    if (font !== undefined) glyphs = fonts.get(font);
    else {
      for (const glyph of (hex ?? '').match(/.{4}/gu) ?? []) {
        text += glyphs?.get(glyph.toUpperCase()) ?? '';
      }
    }
  }
  return text;
}
