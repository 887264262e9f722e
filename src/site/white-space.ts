import { Parser } from 'htmlparser2';

/** Elements whose edges no white space belongs to: within a line it would show, around a block it only weighs. */
const EDGED = new Set(
  [
    'a abbr b cite code em i kbd mark q small span strong text time',
    'button caption dd div dt h1 h2 h3 h4 label legend li option p td th',
  ].flatMap((names) => names.split(' ')),
);

/** Elements whose line breaks and indentation are meant. In a script they only weigh: ours hold no text of several lines. */
const AS_WRITTEN = new Set(['pre', 'style', 'textarea']);

/** What HTML calls white space: a space that doesn't break is text. */
const WHITE_SPACE = /[\t\n\f\r ]+/gu;

/** An element that is open where the reader stands. */
interface OpenElement {
  /** Nothing in it is touched: it is written as it is meant, or stands in one that is. */
  asWritten: boolean;
  /** No white space belongs to its edges. */
  edged: boolean;
  /** Nothing stands in it yet. */
  empty: boolean;
}

/** Where a text stands, and whether it opens or closes an element that has no white space at its edges. */
interface Text {
  start: number;
  end: number;
  opens: boolean;
}

/**
 * Takes out of a page the white space that only the layout of its source put there: line breaks just inside
 * an element (in a link they would be underlined, or stand before a full stop), and indentation.
 */
export function withoutLayoutSpace(html: string): string {
  const parts: string[] = [];
  let copied = 0;
  const open: OpenElement[] = [{ asWritten: false, edged: false, empty: true }];
  let text: Text | null = null;
  const inner = () => open[open.length - 1] ?? { asWritten: true, edged: false, empty: true };
  /** Ends the text that was being read, before something else or at its element's end. */
  const endText = (atEnd: boolean) => {
    if (text && !inner().asWritten) {
      const { start, end, opens } = text;
      const closes = atEnd && inner().edged;
      parts.push(html.slice(copied, start), tidied(html.slice(start, end), opens, closes));
      copied = end;
    }
    text = null;
  };
  const other = () => {
    endText(false);
    inner().empty = false;
  };
  const parser = new Parser(
    {
      onopentagname(name) {
        other();
        const asWritten = inner().asWritten || AS_WRITTEN.has(name);
        open.push({ asWritten, edged: EDGED.has(name), empty: true });
      },
      onclosetag() {
        endText(true);
        open.pop();
      },
      oncomment: other,
      onprocessinginstruction: other,
      ontext() {
        const { startIndex: start, endIndex } = parser;
        text ??= { start, end: start, opens: inner().edged && inner().empty };
        text.end = endIndex + 1;
        inner().empty = false;
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return parts.join('') + html.slice(copied);
}

/** A text with each white space that holds a line break as one break, or as nothing at an edge. */
function tidied(text: string, opens: boolean, closes: boolean): string {
  return text.replace(WHITE_SPACE, (space, at: number) => {
    if (!space.includes('\n')) return space;
    const atEdge = (opens && at === 0) || (closes && at + space.length === text.length);
    return atEdge ? '' : '\n';
  });
}
