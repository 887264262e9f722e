import { defineMiddleware } from 'astro:middleware';
import { withoutLayoutSpace } from './site/white-space.ts';

/** Every page passes here on its way out, in the build and while developing. */
export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const { status, headers } = response;
  return new Response(withoutLayoutSpace(await response.text()), { status, headers });
});
