import { defineMiddleware } from 'astro:middleware';
import { fileOf } from './site/renderer/routes.ts';
import { withoutLayoutSpace } from './site/white-space.ts';

/** Every page passes here on its way out, in the build and while developing. */
export const onRequest = defineMiddleware(async ({ locals, url }, next) => {
  // The build says which file it wants; while developing, the address does.
  locals.file = (locals as Partial<App.Locals>).file ?? fileOf(url.pathname);
  try {
    const response = await next();
    if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
    const { status, headers } = response;
    return new Response(withoutLayoutSpace(await response.text()), { status, headers });
  } catch (problem) {
    locals.failure = problem instanceof Error ? problem : new Error(String(problem));
    throw problem;
  }
});
