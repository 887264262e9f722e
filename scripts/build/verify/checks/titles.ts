import type { SiteCheck } from '../site-check.ts';
import type { Violation } from '../violation.ts';

export function titlesCheck(): SiteCheck {
  const pagesByTitle = new Map<string, string[]>();
  return {
    rule: 'Every page has one title, and no two pages share one.',
    page({ path, titles }) {
      const [title = ''] = titles;
      if (title !== '') pagesByTitle.set(title, [...(pagesByTitle.get(title) ?? []), path]);
      if (titles.length === 1 && title !== '') return [];
      const message =
        titles.length > 1 ? `The page has ${titles.length} titles.` : 'The page has no title.';
      return [violation('TITLE_COUNT', path, message, 'Give its head one <title> with text.')];
    },
    end: () =>
      [...pagesByTitle].flatMap(([title, paths]) => {
        const [first = '', ...others] = paths.toSorted();
        return others.map((path) =>
          violation(
            'TITLE_REPEATED',
            path,
            `The title “${title}” is also that of ${first}.`,
            'Let the title say what sets this page apart.',
          ),
        );
      }),
  };
}

function violation(code: string, file: string, message: string, hint: string): Violation {
  return { code, file, line: null, message, hint };
}
