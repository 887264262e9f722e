/** Which levels the ladder shows, as its address tells: `?levels=emerging,proficient`. All of them, where it tells none. */
const PARAMETER = 'levels';

/** The ids of the levels to show, in the order of the ladder; all where the address names none that is there. */
export function levelsIn(query: string, all: readonly string[]): string[] {
  const named = new Set((new URLSearchParams(query).get(PARAMETER) ?? '').split(','));
  const shown = all.filter((id) => named.has(id));
  return shown.length > 0 ? shown : [...all];
}

/** The query that shows these levels, with "?" in front; empty where they are all. What else it holds stays. */
export function queryFor(shown: readonly string[], all: readonly string[], query = ''): string {
  const parameters = new URLSearchParams(query);
  parameters.delete(PARAMETER);
  const others = parameters.toString();
  const own =
    shown.length === all.length ? '' : `${PARAMETER}=${shown.map(encodeURIComponent).join(',')}`;
  const joined = [others, own].filter((part) => part !== '').join('&');
  return joined === '' ? '' : `?${joined}`;
}
