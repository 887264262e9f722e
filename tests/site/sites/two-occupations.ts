import { makeExports, SOC } from '../../import/builders.ts';
import { OTHER_SOC, otherPrinters } from './other-printers.ts';
import type { TestSite } from './test-site.ts';

/** Two small occupations with all their exports, which differ in all that is known to differ. */
export const TWO_OCCUPATIONS: TestSite = {
  name: 'two-occupations',
  what: 'of two occupations that differ in all that exports can differ in',
  fewestPages: 50,
  data: new Map(
    [
      { soc: SOC, exports: makeExports() },
      { soc: OTHER_SOC, exports: otherPrinters },
    ].flatMap(({ soc, exports }) =>
      [...exports].map(([file, content]) => [`occupations/${soc}/${file}`, content] as const),
    ),
  ),
};
