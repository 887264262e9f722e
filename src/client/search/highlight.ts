import { highlightPattern } from '../../model/search/highlight-words.ts';

/** The name that stylesheets know: `::highlight(search-words)`. */
const HIGHLIGHT_NAME = 'search-words';

function* textNodes(root: Node): Generator<Text> {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (walker.currentNode instanceof Text) yield walker.currentNode;
  }
}

function rangesOf(root: Node, pattern: RegExp): Range[] {
  const ranges: Range[] = [];
  for (const node of textNodes(root)) {
    for (const match of node.data.matchAll(pattern)) {
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, match.index + match[0].length);
      ranges.push(range);
    }
  }
  return ranges;
}

/**
 * Marks the words that someone searched for on the page that a hit led to (`?highlight=notes`).
 * Nothing in the page is changed; a browser without the CSS Custom Highlight API shows no marks.
 */
export function markSearchedWords(): void {
  const words = new URLSearchParams(location.search).getAll('highlight');
  const pattern = highlightPattern(words);
  const main = document.querySelector('main');
  if (pattern === null || main === null) return;
  if (typeof Highlight !== 'function' || !('highlights' in CSS)) return;
  CSS.highlights.set(HIGHLIGHT_NAME, new Highlight(...rangesOf(main, pattern)));
}
