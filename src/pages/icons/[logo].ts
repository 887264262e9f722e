import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';
import { logoPath, settings } from '../../site/site-settings.ts';

/** The site's own logo, as the import has made it safe; no page where it has none. */
export const GET: APIRoute = () => new Response(readFileSync(logoPath(settings.logo ?? '')));
