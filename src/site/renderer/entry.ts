import { createApp } from 'astro/app/entrypoint';
import { routeOf } from './routes.ts';

const app = createApp({ streaming: false });

/**
 * Renders one file of the site, by its path from the root: a page, or what an endpoint gives. Which frameworks and
 * settings it is about says the process's environment (`site-settings.ts`). Throws what the page threw.
 */
export async function renderFile(file: string): Promise<Uint8Array> {
  const locals: App.Locals = { file };
  const response = await app.render(new Request(`http://site.invalid/${routeOf(file)}`), {
    locals,
    addCookieHeader: false,
  });
  if (locals.failure !== undefined) throw locals.failure;
  // The page of what isn't there is itself one that says so.
  if (response.status !== 200 && file !== '404.html') {
    throw new Error(`${file} could not be rendered: no page answers to it (${response.status}).`);
  }
  return new Uint8Array(await response.arrayBuffer());
}
