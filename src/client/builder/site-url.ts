/** The address that the site is read at, for links that others can open; undefined where it is a folder on a disk. */
export function siteUrl(): string | undefined {
  if (!/^https?:$/u.test(location.protocol)) return undefined;
  return new URL('.', location.href).href;
}
