import { expect, test } from 'vitest';
import { sitePage } from './harness/pages.ts';

test('the page for addresses that are not there leads back into the site', () => {
  const page = sitePage('404.html');
  const links = page.querySelectorAll('main a').map((link) => link.getAttribute('href'));
  expect(links).toContain('search.html');
  expect(page.querySelector('h1')?.textContent).not.toBe('');
});
