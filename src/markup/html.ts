import { escapeHtml } from '../model/plain-text.ts';

/** Markup that is safe to put on a page: everything in it that was text has been escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | readonly Markup[] | string | number | null | undefined | false;

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map(textOf).join('');
  return escapeHtml(String(part));
}

/** The written parts of templates without what only the formatter put there: indentation, slashes in void elements. */
const unindented = new WeakMap<TemplateStringsArray, string[]>();

function partsOf(template: TemplateStringsArray): string[] {
  let parts = unindented.get(template);
  if (!parts) {
    parts = template.map((text) => text.replace(/[ \t]*\n\s*/gu, '\n').replace(/\s*\/>/gu, '>'));
    unindented.set(template, parts);
  }
  return parts;
}

/** Markup from a template: texts are escaped, markup stays, nothing is written for null and false. */
export function html(template: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(
    partsOf(template)
      .map((text, at) => text + textOf(parts[at]))
      .join(''),
  );
}

/** Markup that somebody else made safe already, such as a bundled style. */
export function trusted(text: string): Markup {
  return new Markup(text);
}

/** Pieces of markup, a line each. */
export function lines(pieces: readonly Markup[]): Markup {
  return new Markup(pieces.map(({ text }) => text).join('\n'));
}
