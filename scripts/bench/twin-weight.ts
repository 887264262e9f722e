import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What search loads from `file://` beside what it loads over http, in bytes. */
export function twinWeight(site: string): { index: number; twins: number } {
  const folder = join(site, 'search-index');
  const sizes = { index: 0, twins: 0 };
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const is = statSync(join(folder, path));
    if (!is.isFile() || path.endsWith('.br') || path === 'pagefind.js') continue;
    sizes[/^file[\\/]/u.test(path) ? 'twins' : 'index'] += is.size;
  }
  return sizes;
}
