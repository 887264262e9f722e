import { isAbsolute, relative, sep } from 'node:path';

/** True where `path` is `folder` or lies in it. Both absolute, with links resolved. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way));
}
