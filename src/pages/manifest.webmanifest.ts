import { fill } from '#say';
import * as words from '#words/site.ts';
import type { APIRoute } from 'astro';
import manifest from '../site/manifest.json?raw';
import { settings, site } from '../site/site-settings.ts';

/** What a browser shows of the site once it is installed: as it stands there, in the site's own words where it has some. */
function ownManifest(): string {
  const { description = fill(words.frameworksToReadSearch, { title: site.title }) } = settings;
  const own = { name: site.title, short_name: site.title, description, lang: site.language };
  return `${JSON.stringify({ ...(JSON.parse(manifest) as object), ...own }, null, 2)}\n`;
}

export const GET: APIRoute = () =>
  new Response(Object.keys(settings).length === 0 ? manifest : ownManifest(), {
    headers: { 'content-type': 'application/manifest+json' },
  });
