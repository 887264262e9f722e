import sanitizeHtml from 'sanitize-html';

const SHAPES = [
  'svg',
  'g',
  'defs',
  'symbol',
  'use',
  'title',
  'desc',
  'path',
  'rect',
  'circle',
  'ellipse',
  'line',
  'polyline',
  'polygon',
  'text',
  'tspan',
  'linearGradient',
  'radialGradient',
  'stop',
  'clipPath',
  'mask',
  'pattern',
];

const ATTRIBUTES = [
  ...['xmlns', 'viewBox', 'width', 'height', 'x', 'y', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r'],
  ...['rx', 'ry', 'fx', 'fy', 'dx', 'dy', 'd', 'points', 'transform', 'id', 'class', 'offset'],
  ...['fill', 'fill-opacity', 'fill-rule', 'stroke', 'stroke-width', 'stroke-linecap'],
  ...['stroke-linejoin', 'stroke-miterlimit', 'stroke-dasharray', 'stroke-opacity', 'opacity'],
  ...['clip-path', 'clip-rule', 'mask', 'stop-color', 'stop-opacity', 'gradientUnits'],
  ...['gradientTransform', 'spreadMethod', 'patternUnits', 'patternTransform', 'clipPathUnits'],
  ...['maskUnits', 'preserveAspectRatio', 'font-family', 'font-size', 'font-weight', 'text-anchor'],
  ...['letter-spacing', 'role', 'aria-label', 'aria-hidden', 'href', 'xlink:href', 'xmlns:xlink'],
];

/** Values that lead out of the picture: any address but one of its own parts. */
const LEADS_OUT = /url\(\s*["']?(?!#)|^\s*(?:javascript|data|vbscript):/iu;

/**
 * An SVG with nothing but shapes, text and colours in it: no script, no style sheet, no link, no foreign content, and no
 * address of anything outside. Null where nothing of a picture remains.
 */
export function safeSvg(text: string): string | null {
  const safe = sanitizeHtml(text, {
    allowedTags: SHAPES,
    allowedAttributes: { '*': ATTRIBUTES },
    allowedSchemes: [],
    nonTextTags: ['script', 'style', 'foreignObject', 'textarea', 'option', 'noscript'],
    parser: { xmlMode: true, lowerCaseTags: false, lowerCaseAttributeNames: false },
    transformTags: {
      '*': (tagName, attributes) => ({
        tagName,
        attribs: Object.fromEntries(
          Object.entries(attributes).filter(
            ([name, value]) =>
              !LEADS_OUT.test(value) && (!name.endsWith('href') || value.startsWith('#')),
          ),
        ),
      }),
    },
  }).trim();
  const picture = /<svg[\s>][^]*<\/svg>/u.exec(safe)?.[0];
  if (picture === undefined) return null;
  return /\sxmlns=/u.test(picture.slice(0, picture.indexOf('>')))
    ? picture
    : picture.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"');
}
