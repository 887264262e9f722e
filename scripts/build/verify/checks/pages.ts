import type { SiteCheck } from '../site-check.ts';
import type { SiteModel } from '../site-model.ts';

export function pagesCheck({ pages }: SiteModel): SiteCheck {
  const missing = new Set(pages.keys());
  return {
    rule: 'Every page that the model asks for is there, and no other.',
    page({ path }) {
      if (missing.delete(path)) return [];
      return [
        {
          code: 'PAGE_UNEXPECTED',
          file: path,
          line: null,
          message: 'The model knows no such page.',
          hint: 'Add it to the model’s pages (src/model/expected-pages.ts), or don’t write it.',
        },
      ];
    },
    end: () =>
      [...missing].map((path) => ({
        code: 'PAGE_MISSING',
        file: path,
        line: null,
        message: 'The page is missing.',
        hint: 'The model asks for it (src/model/expected-pages.ts); no route in src/pages wrote it.',
      })),
  };
}
