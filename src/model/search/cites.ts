/** Reads "COM-01=pathsmith onet;COM-02=onet", which pages carry for search: the sources of each statement by its code. */
export function readCites(text: string): Map<string, string[]> {
  const entries = text.split(';').flatMap((entry): [string, string[]][] => {
    const [code = '', sources = ''] = entry.split('=');
    return code.trim() === '' ? [] : [[code.trim(), sources.split(' ').filter(Boolean)]];
  });
  return new Map(entries);
}
