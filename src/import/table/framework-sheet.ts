import { didYouMean } from '../../model/did-you-mean.ts';
import { cellProblems, cellSpot, type Grid } from '../grid.ts';
import { problem, type ImportProblem } from '../problem.ts';
import { LEVEL_WORDS, levelWord } from '../level-noun.ts';
import { nameKey, tidyText } from '../text.ts';

/** What a workbook says of the framework as a whole. */
export const FRAMEWORK_KEYS = [
  'title',
  'version',
  'publisher',
  'licence',
  'language',
  'description',
  'notice',
  'level',
  'scheme',
] as const;
export type FrameworkKey = (typeof FRAMEWORK_KEYS)[number];

const OTHER_SPELLINGS: Record<string, FrameworkKey> = { license: 'licence', name: 'title' };

/** Reads the worksheet Framework: a key in the first column, its value in the second. */
export function readFrameworkSheet(grid: Grid): {
  value: Partial<Record<FrameworkKey, string>>;
  problems: ImportProblem[];
} {
  const value: Partial<Record<FrameworkKey, string>> = {};
  const problems: ImportProblem[] = [];
  for (const { number, cells } of grid.rows) {
    const [keyCell, valueCell] = cells;
    const written = tidyText(keyCell?.text ?? '');
    const key = nameKey(written).replace(/:$/u, '');
    if (key === '' || (key === 'key' && nameKey(valueCell?.text ?? '') === 'value')) continue;
    const known = FRAMEWORK_KEYS.find((one) => one === key) ?? OTHER_SPELLINGS[key];
    if (known === undefined) {
      const message = `There is no key “${written}”.${didYouMean(key, FRAMEWORK_KEYS.slice(0, -1))}`;
      problems.push(problem('UNKNOWN_KEY', message, cellSpot(grid, number, 0)));
      continue;
    }
    if (!valueCell) continue;
    const wrong = cellProblems(grid, number, 1, valueCell).filter(
      ({ code }) => code !== 'DATE_IN_TEXT',
    );
    problems.push(...wrong);
    const text = wrong.length > 0 ? '' : tidyText(valueCell.text);
    if (known === 'language' && text !== '' && !isLanguage(text)) {
      const message = `“${text}” is no language tag.`;
      const hint = 'Write a tag such as en, en-GB, de or pt-BR.';
      problems.push(problem('BAD_VALUE', message, cellSpot(grid, number, 1), hint));
    } else if (known === 'level' && text !== '' && levelWord(text) === null) {
      const message = `“${text}” is no word for a level that is known.`;
      const hint = `Known words: ${LEVEL_WORDS.join(', ')}. Without one, levels are called levels.`;
      problems.push(problem('BAD_VALUE', message, cellSpot(grid, number, 1), hint));
    } else if (text !== '') value[known] = text;
  }
  return { value, problems };
}

/** Whether a text is a language tag, BCP 47. */
export function isLanguage(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1 && /^[a-z]{2,3}(?:-|$)/iu.test(text);
  } catch {
    return false;
  }
}
