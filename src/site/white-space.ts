import { HTMLElement, parse, TextNode } from 'node-html-parser';

/** Elements whose edges no white space belongs to: within a line it would show, around a block it only weighs. */
const EDGED = new Set(
  [
    'a abbr b cite code em i kbd mark q small span strong text time',
    'button caption dd div dt h1 h2 h3 h4 label legend li option p td th',
  ].flatMap((names) => names.split(' ')),
);

/** Elements whose line breaks and indentation are meant. */
const AS_WRITTEN = { pre: true, style: true, textarea: true };
/** A script is no markup either, but its indentation only weighs: ours hold no text of several lines. */
const NO_MARKUP = { ...AS_WRITTEN, script: true };

/** What HTML calls white space: a space that doesn't break is text. */
const WHITE_SPACE = /[\t\n\f\r ]+/gu;

/**
 * Takes out of a page the white space that only the layout of its source put there: line breaks just inside
 * an element (in a link they would be underlined, or stand before a full stop), and indentation.
 */
export function withoutLayoutSpace(html: string): string {
  const parts: string[] = [];
  let copied = 0;
  for (const { range, opens, closes } of textsIn(
    parse(html, { comment: true, blockTextElements: NO_MARKUP }),
  )) {
    const [start, end] = range;
    parts.push(html.slice(copied, start), tidied(html.slice(start, end), opens, closes));
    copied = end;
  }
  return parts.join('') + html.slice(copied);
}

/** Where a text stands, and whether it opens or closes an element that has no white space at its edges. */
interface Text {
  range: readonly [start: number, end: number];
  opens: boolean;
  closes: boolean;
}

/** The texts of a tree in their order, but for those that are kept as written. */
function* textsIn(element: HTMLElement): Generator<Text> {
  // The root has no name.
  const name = (element.rawTagName as string | null)?.toLowerCase() ?? '';
  if (name in AS_WRITTEN) return;
  const edged = EDGED.has(name);
  const { childNodes } = element;
  for (const [at, child] of childNodes.entries()) {
    if (child instanceof HTMLElement) yield* textsIn(child);
    else if (child instanceof TextNode) {
      const [opens, closes] = [edged && at === 0, edged && at === childNodes.length - 1];
      yield { range: child.range, opens, closes };
    }
  }
}

/** A text with each white space that holds a line break as one break, or as nothing at an edge. */
function tidied(text: string, opens: boolean, closes: boolean): string {
  return text.replace(WHITE_SPACE, (space, at: number) => {
    if (!space.includes('\n')) return space;
    const atEdge = (opens && at === 0) || (closes && at + space.length === text.length);
    return atEdge ? '' : '\n';
  });
}
