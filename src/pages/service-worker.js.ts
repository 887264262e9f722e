import type { APIRoute } from 'astro';

/**
 * What stands at the worker's address while the site is being developed; the build puts the real one there.
 * A site that was built and served at the same address before left its worker in the browser, which would go on showing
 * the pages it kept. This one takes its place, removes what was kept, and goes.
 */
const LAST_WORKER = `
addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil(leave()));
async function leave() {
  const own = 'levelbook ' + new URL(registration.scope).pathname + ' ';
  const names = (await caches.keys()).filter((name) => name.startsWith(own));
  await Promise.all(names.map((name) => caches.delete(name)));
  await registration.unregister();
}
`;

export const GET: APIRoute = () =>
  new Response(LAST_WORKER.trimStart(), { headers: { 'content-type': 'text/javascript' } });
