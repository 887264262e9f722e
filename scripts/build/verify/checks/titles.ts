import type { SiteCheck } from '../site-check.ts';
import type { Violation } from '../violation.ts';

export function titlesCheck(): SiteCheck {
  const all: [path: string, title: string][] = [];
  return {
    rule: 'Every page has one title, and no two pages share one.',
    page({ path, titles }) {
      const [title = ''] = titles;
      if (title !== '') all.push([path, title]);
      if (titles.length === 1 && title !== '') return [];
      const message =
        titles.length > 1 ? `The page has ${titles.length} titles.` : 'The page has no title.';
      return [violation('TITLE_COUNT', path, message, 'Give its head one <title> with text.')];
    },
    end: () => repeatedTitles(all),
  };
}

/** Each page whose title another page has, too. */
export function repeatedTitles(
  pages: Iterable<readonly [path: string, title: string]>,
): Violation[] {
  const firstByTitle = new Map<string, string>();
  const violations: Violation[] = [];
  for (const [path, title] of [...pages].sort(([one], [other]) => (one < other ? -1 : 1))) {
    const first = firstByTitle.get(title);
    if (first === undefined) firstByTitle.set(title, path);
    else {
      violations.push(
        violation(
          'TITLE_REPEATED',
          path,
          `The title “${title}” is also that of ${first}.`,
          'Let the title say what sets this page apart.',
        ),
      );
    }
  }
  return violations;
}

function violation(code: string, file: string, message: string, hint: string): Violation {
  return { code, file, line: null, message, hint };
}
