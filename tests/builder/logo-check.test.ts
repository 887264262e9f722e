import { expect, test } from 'vitest';
import { isLogoAddress, logoProblem, MOST_LOGO_BYTES } from '../../src/model/builder/logo-check.ts';

test.each(['image/svg+xml', 'image/png', 'image/jpeg'])('%s may be a logo', (type) => {
  expect(logoProblem({ type, size: MOST_LOGO_BYTES })).toBeNull();
});

test('other files, empty ones and large ones are refused with a remedy', () => {
  expect(logoProblem({ type: 'text/html', size: 10 })).toContain('SVG, PNG or JPEG');
  expect(logoProblem({ type: 'image/png', size: 0 })).toContain('empty');
  expect(logoProblem({ type: 'image/png', size: MOST_LOGO_BYTES + 1 })).toContain(
    'Save it smaller',
  );
});

test.each([
  'https://example.org/logo.png',
  'javascript:alert(1)',
  'data:text/html;base64,AAAA',
  'data:image/svg+xml,<svg onload="alert(1)">',
  'data:image/png;base64,AA"onerror="x',
])('%s, kept by whomever, is put on no page', (text) => {
  expect(isLogoAddress(text)).toBe(false);
});

test('a picture in base64 is put on the sheet', () => {
  expect(isLogoAddress('data:image/png;base64,iVBORw0KGgo=')).toBe(true);
});
