import { describe, expect, test } from 'vitest';
import { withoutLayoutSpace } from '../../src/site/white-space.ts';

describe('white space that only the layout of a source file made', () => {
  test('is taken out of the edges of links, so that a full stop stands at the word', () => {
    expect(withoutLayoutSpace('<p>See <a href="x.html">\n    the notes\n  </a>.</p>')).toBe(
      '<p>See <a href="x.html">the notes</a>.</p>',
    );
  });

  test('stays between words and elements as one break', () => {
    expect(withoutLayoutSpace('<p>\n  phrases of\n  <mark>support</mark>\n  and\n</p>')).toBe(
      '<p>phrases of\n<mark>support</mark>\nand</p>',
    );
  });

  test('is told from white space that was written, which stays', () => {
    expect(withoutLayoutSpace('<b>Not supplied. </b><code> x </code>')).toBe(
      '<b>Not supplied. </b><code> x </code>',
    );
  });

  test('is left alone between elements and in attributes', () => {
    const page = '<td title="a\nb">1</td>\n<td>2</td>';
    expect(withoutLayoutSpace(page)).toBe(page);
  });
});
