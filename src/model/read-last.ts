/** The frameworks that a reader read last, as this browser keeps them: the last one first, a few at most. */
export interface ReadFramework {
  title: string;
  /** The folder of its pages. */
  path: string;
}

/** Where they are kept. */
export const READ_LAST_KEY = 'levelbook/read-last';
const MOST = 6;

/** What was kept; nothing where it can't be read. */
export function readLast(kept: string | null): ReadFramework[] {
  try {
    const list: unknown = JSON.parse(kept ?? '[]');
    return Array.isArray(list) ? list.filter(isFramework).slice(0, MOST) : [];
  } catch {
    return [];
  }
}

/** The list with one that was read now. */
export function withRead(list: readonly ReadFramework[], read: ReadFramework): ReadFramework[] {
  return [read, ...list.filter(({ path }) => path !== read.path)].slice(0, MOST);
}

/** Another page of this browser's may have written there: a folder is one of the site's, or nothing. */
function isFramework(entry: unknown): entry is ReadFramework {
  if (typeof entry !== 'object' || entry === null) return false;
  const { title, path } = entry as Partial<Record<keyof ReadFramework, unknown>>;
  return (
    typeof title === 'string' &&
    typeof path === 'string' &&
    /^(?:occupations|frameworks)\/[a-z0-9][a-z0-9.-]*$/u.test(path)
  );
}
