import { escapeHtml } from '../../../formats/plain-text.ts';

/** Markup that is safe to put on the page: everything in it that was text has been escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

type Part = Markup | Markup[] | string | number | null | undefined | false;

function textOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (Array.isArray(part)) return part.map(textOf).join('');
  return escapeHtml(String(part));
}

/** Markup from a template: texts are escaped, markup stays, nothing is written for null and false. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.map((text, at) => text + textOf(parts[at])).join(''));
}
