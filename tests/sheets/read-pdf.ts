import { inflateSync } from 'node:zlib';

/** What a test can know of a PDF without any tool: its catalogue, its metadata, and the text of its pages. */
export type ReadPdf = {
  pages: { width: number; height: number; text: string }[];
  title: string | null;
  language: string | null;
  tagged: boolean;
  /** The part of PDF/UA that the file says it follows. */
  pdfUa: string | null;
  created: string | null;
  outlineEntries: number;
};

/** Reads a PDF as Typst writes them: objects in plain sight, streams deflated, text through ToUnicode maps. */
export function readPdf(bytes: Uint8Array): ReadPdf {
  const file = Buffer.from(bytes).toString('latin1');
  const objects = new Map(
    [...file.matchAll(/(?:^|\n)(\d+) 0 obj\n(.*?)\nendobj/gsu)].map((match) => [
      Number(match[1]),
      match[2] ?? '',
    ]),
  );
  const all = [...objects.values()];
  const catalog = all.find((object) => /\/Type \/Catalog\b/u.test(object)) ?? '';
  const metadata = Buffer.from(
    all.find((object) => /\/Type \/Metadata\b/u.test(object)) ?? '',
    'latin1',
  ).toString('utf8');
  const inMetadata = (pattern: RegExp) => pattern.exec(metadata)?.[1] ?? null;
  return {
    pages: all
      .filter((object) => /\/Type \/Page\b(?!s)/u.test(object) && object.includes('/Contents'))
      .map((page) => readPage(page, objects)),
    title: inMetadata(/<dc:title>.*?<rdf:li[^>]*>(.*?)<\/rdf:li>/su),
    language: /\/Lang \((.*?)\)/u.exec(catalog)?.[1] ?? null,
    tagged: /\/MarkInfo <<\s*\/Marked true/u.test(catalog) && catalog.includes('/StructTreeRoot'),
    pdfUa: inMetadata(/<pdfuaid:part>(\d+)</u),
    created: inMetadata(/<xmp:CreateDate>(.*?)</u),
    outlineEntries: all.filter((object) => /^<<\s*\/Parent \d+ 0 R[^]*?\/Title /u.test(object))
      .length,
  };
}

function readPage(page: string, objects: Map<number, string>) {
  const [, width = '0', height = '0'] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/u.exec(page) ?? [];
  const fonts = new Map(
    [...page.matchAll(/\/(f\d+) (\d+) 0 R/gu)].map((match) => [
      match[1] ?? '',
      unicodeOf(objects.get(Number(match[2])) ?? '', objects),
    ]),
  );
  const contents = objects.get(Number(/\/Contents (\d+) 0 R/u.exec(page)?.[1])) ?? '';
  return {
    width: Number(width),
    height: Number(height),
    text: textOf(streamOf(contents), fonts),
  };
}

function streamOf(object: string): string {
  const [, data = ''] = /stream\r?\n(.*)\r?\nendstream/su.exec(object) ?? [];
  const bytes = Buffer.from(data, 'latin1');
  return object.includes('/FlateDecode') ? inflateSync(bytes).toString('latin1') : data;
}

/** The characters behind a font's glyphs. */
function unicodeOf(font: string, objects: Map<number, string>): Map<number, string> {
  const map = streamOf(objects.get(Number(/\/ToUnicode (\d+) 0 R/u.exec(font)?.[1])) ?? '');
  return new Map(
    [...map.matchAll(/<([0-9A-F]{4})> <([0-9A-F]+)>/gu)].map((match) => [
      Number.parseInt(match[1] ?? '', 16),
      Buffer.from(match[2] ?? '', 'hex')
        .swap16()
        .toString('utf16le'),
    ]),
  );
}

/** Shown strings in their order, runs parted by spaces. */
function textOf(stream: string, fonts: Map<string, Map<number, string>>): string {
  let font = new Map<number, string>();
  const runs: string[] = [];
  let run = '';
  for (let at = 0; at < stream.length; at += 1) {
    if (stream[at] === '(') {
      const { literal, end } = stringAt(stream, at);
      run += glyphs(literal)
        .map((glyph) => font.get(glyph) ?? '')
        .join('');
      at = end;
    } else if (/^T[jJ]\b/u.test(stream.slice(at, at + 3))) {
      runs.push(run);
      run = '';
    } else if (stream[at] === '/') {
      const [, name = ''] = /^\/(f\d+) [\d.]+ Tf/u.exec(stream.slice(at, at + 24)) ?? [];
      font = fonts.get(name) ?? font;
    }
  }
  return runs.join(' ').replace(/\s+/gu, ' ');
}

/** A string in a content stream; brackets inside it are in pairs, or escaped. */
function stringAt(stream: string, start: number): { literal: string; end: number } {
  let depth = 0;
  for (let at = start; at < stream.length; at += 1) {
    if (stream[at] === '\\') at += 1;
    else if (stream[at] === '(') depth += 1;
    else if (stream[at] === ')') depth -= 1;
    if (depth === 0) return { literal: stream.slice(start + 1, at), end: at };
  }
  throw new Error('A string in the PDF is not closed.');
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** The two-byte glyph numbers of a string in a content stream. */
function glyphs(literal: string): number[] {
  const bytes = literal.replace(/\\([0-7]{1,3}|[^])/gu, (_, escape: string) =>
    /^[0-7]/u.test(escape)
      ? String.fromCharCode(Number.parseInt(escape, 8))
      : (ESCAPES[escape] ?? escape),
  );
  return Array.from(
    { length: bytes.length / 2 },
    (_, index) => bytes.charCodeAt(2 * index) * 256 + bytes.charCodeAt(2 * index + 1),
  );
}
