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

  test('is taken out of the lines of a script, which stay lines', () => {
    expect(withoutLayoutSpace('<script>\n  one();\n\n    // x\n  two();\n</script>')).toBe(
      '<script>\none();\n// x\ntwo();\n</script>',
    );
  });

  test.each([
    ['preformatted text', '<pre>\n  one\n    two\n</pre>'],
    ['code within preformatted text', '<pre><code>\n  one\n    two\n</code></pre>'],
    ['a field of several lines', '<textarea>\n  one\n    two\n</textarea>'],
    ['what looks like markup in a script', '<script>\n"<b>\ntwo</b>";\n</script>'],
    ['a style', '<style>\n  a::after {\n    content: "x";\n  }\n</style>'],
    ['an attribute', '<p title="one\n    <b>\n  two</b>">x</p>'],
    ['a comment', '<p>x<!-- one\n    <b>\n  two</b> --></p>'],
    ['a space that does not break', '<p>\u00A0x\u00A0</p>'],
  ])('in %s is left as it was written', (_what, html) => {
    expect(withoutLayoutSpace(html)).toBe(html);
  });

  test('takes no longer than the page is long', () => {
    const spaces = ' '.repeat(200_000);
    expect(withoutLayoutSpace(`<p>${spaces}x${spaces}</p>`)).toBe(`<p>${spaces}x${spaces}</p>`);
  });
});
