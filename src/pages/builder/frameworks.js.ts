import type { APIRoute } from 'astro';
import { frameworkListScript } from '../../model/contracts/framework-list.ts';
import { records } from '../../site/records.ts';

/** Every framework by name, for choosing one in the builder. */
export const GET: APIRoute = () =>
  new Response(
    frameworkListScript(
      records.map(({ id, title, path, occupation }) => [id, title, occupation?.group ?? '', path]),
    ),
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
