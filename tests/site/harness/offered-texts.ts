import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { HTMLElement } from 'node-html-parser';
import { readPdf } from '../../sheets/read-pdf.ts';

/** All that a reader of a site is shown or given, as text. */

/** Attributes whose value is read out or shown. */
const SPOKEN = ['aria-label', 'alt', 'title', 'placeholder', 'download', 'data-title'];

/** What a page shows, says and is found by; the names of columns and files, which stand as code, are not prose. */
export function shownText(page: HTMLElement): string {
  for (const silent of page.querySelectorAll('script, style, code')) silent.remove();
  const spoken = page
    .querySelectorAll(SPOKEN.map((name) => `[${name}]`).join())
    .flatMap((one) => SPOKEN.map((name) => one.getAttribute(name) ?? ''));
  const described = page
    .querySelectorAll('meta[name=description]')
    .map((meta) => meta.getAttribute('content') ?? '');
  // What stands for readers without scripts is parsed as text, tags and all.
  const text = page.textContent.replace(/<[^>]*>/gu, ' ');
  return [text, ...spoken, ...described].join(' ').replace(/\s+/gu, ' ');
}

const LIST_PAGE = '/occupations/index.html';

/** The files that a site gives away, by their paths, each with the text in it that people see. */
export function offeredTexts(site: string): Map<string, string> {
  const folder = join(site, 'downloads');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.html'))
    .map((entry) => join(entry.parentPath, entry.name));
  return new Map(files.map((file) => [file.slice(site.length + 1), textOf(file)]));
}

function textOf(file: string): string {
  const bytes = readFileSync(file);
  if (/\.(?:docx|xlsx)$/u.test(file)) return officeText(bytes);
  if (file.endsWith('.zip')) {
    // The list of all that a site holds has one address on every site.
    const names = Object.keys(unzipSync(bytes)).filter((name) => !name.endsWith(LIST_PAGE));
    return names.join('\n');
  }
  if (file.endsWith('.json')) return valuesIn(JSON.parse(bytes.toString('utf8'))).join('\n');
  if (file.endsWith('.pdf')) {
    const { title, pages } = readPdf(bytes);
    return [title, ...pages.map(({ text }) => text), creatorOf(bytes)].join('\n');
  }
  const text = bytes.toString('utf8');
  // The first row is the importer's, in words that it asks for.
  return file.endsWith('.csv') ? text.slice(text.indexOf('\n')) : text;
}

/** Text between the tags of a document's parts, its properties among them; styles are no text. */
function officeText(bytes: Uint8Array): string {
  const parts = Object.entries(unzipSync(bytes)).filter(
    ([name]) => name.endsWith('.xml') && !/styles|theme|numbering|settings|fontTable/u.test(name),
  );
  return parts
    .map(([, part]) => strFromU8(part))
    .flatMap((xml) => xml.match(/>[^<]+</gu) ?? [])
    .join('\n');
}

const creatorOf = (pdf: Buffer) =>
  /<dc:creator>.*?<\/dc:creator>/su.exec(pdf.toString('latin1'))?.[0] ?? '';

function valuesIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(valuesIn) : [];
}
