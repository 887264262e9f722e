// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { htmlAddresses } from './src/site/html-addresses.ts';
import { pageRenderer } from './src/site/renderer/adapter.ts';

export default defineConfig({
  output: 'server',
  adapter: pageRenderer(),
  integrations: [mdx(), htmlAddresses()],
  // Addresses end in the file that is written (DESIGN: they must work from any folder and from file://).
  build: { format: 'preserve', inlineStylesheets: 'never' },
  trailingSlash: 'ignore',
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  // Astro's own ways lose white space between words, or keep it inside links: see src/middleware.ts.
  compressHTML: false,
  // Smart quotes would change what people wrote between quotes; the texts already hold the marks they want.
  markdown: { syntaxHighlight: false },
});
