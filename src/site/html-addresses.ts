import type { AstroIntegration } from 'astro';

/**
 * Lets the development server answer the addresses that the built site has: `career.html`, `levels/index.html`.
 * The build itself writes those files and needs nothing of this.
 */
export function htmlAddresses(): AstroIntegration {
  return {
    name: 'html-addresses',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, _response, next) => {
          if (request.url) {
            const [path = '', query] = request.url.split('?');
            const route = path.replace(/\/index\.html$/u, '/').replace(/\.html$/u, '');
            request.url = query === undefined ? route : `${route}?${query}`;
          }
          next();
        });
      },
    },
  };
}
