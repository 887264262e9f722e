import { readFileSync } from 'node:fs';
import type { APIRoute, GetStaticPaths } from 'astro';
import { logoFile } from '../../settings/site-identity.ts';
import { logoPath, settings } from '../../site/site-settings.ts';

/** The site's own logo, as the import has made it safe; no page where it has none. */
export const getStaticPaths: GetStaticPaths = () =>
  settings.logo === undefined
    ? []
    : [{ params: { logo: logoFile(settings.logo).slice('icons/'.length) } }];

export const GET: APIRoute = () => new Response(readFileSync(logoPath(settings.logo ?? '')));
