/** The route that renders a file of the site: `guides/index.html` is `guides/`, `search.html` is `search`. */
export function routeOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/u, '$1').replace(/\.html$/u, '');
}

/** The file that a route renders, from its address's path: the opposite of `routeOf`. */
export function fileOf(pathname: string): string {
  const route = pathname.replace(/^\//u, '');
  if (route === '' || route.endsWith('/')) return `${route}index.html`;
  return /\.[a-z0-9]+$/u.test(route) ? route : `${route}.html`;
}
