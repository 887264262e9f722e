import type { SiteCheck } from '../site-check.ts';

export function languageCheck(): SiteCheck {
  return {
    rule: 'Every page says which language it is in.',
    page({ path, language }) {
      if (language !== '') return [];
      return [
        {
          code: 'LANGUAGE_MISSING',
          file: path,
          line: null,
          message: 'The page does not say which language it is in.',
          hint: 'Give <html> a lang attribute: screen readers choose a voice by it.',
        },
      ];
    },
  };
}
