import type { SiteCheck } from '../site-check.ts';

export function headingsCheck(): SiteCheck {
  return {
    rule: 'Every page has exactly one main heading.',
    page({ path, headings }) {
      if (headings.length === 1 && headings[0] !== '') return [];
      return [
        {
          code: 'HEADING_COUNT',
          file: path,
          line: null,
          message:
            headings.length === 1
              ? 'The main heading is empty.'
              : `The page has ${headings.length} main headings.`,
          hint: 'Write one <h1> that names the page; smaller parts take <h2> and below.',
        },
      ];
    },
  };
}
