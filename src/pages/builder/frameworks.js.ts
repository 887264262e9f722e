import type { APIRoute } from 'astro';
import { frameworkListScript } from '../../model/contracts/framework-list.ts';
import { frameworks } from '../../site/library.ts';

/** Every framework by name, for choosing one in the builder. */
export const GET: APIRoute = () =>
  new Response(
    frameworkListScript(
      frameworks.map(({ id, title, path, occupation }) => [
        id,
        title,
        occupation?.group ?? '',
        path,
      ]),
    ),
    { headers: { 'content-type': 'text/javascript; charset=utf-8' } },
  );
