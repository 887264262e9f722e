import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../../scripts/build/folders.ts';
import { OTHER_SOC, otherPrinters } from './other-printers.ts';
import type { TestSite } from './test-site.ts';

const IN_HAND = join('data', 'occupations', '43-3011.00');

const exportsInHand = readdirSync(join(ROOT, IN_HAND)).map(
  (file) => [`occupations/43-3011.00/${file}`, readFileSync(join(ROOT, IN_HAND, file))] as const,
);

/** The exports in hand, and beside them a small occupation that differs in all that is known to differ. */
export const TWO_OCCUPATIONS: TestSite = {
  name: 'two-occupations',
  what: 'of two occupations that differ in all that exports can differ in',
  data: new Map([
    ...exportsInHand,
    ...[...otherPrinters].map(
      ([file, content]) => [`occupations/${OTHER_SOC}/${file}`, content] as const,
    ),
  ]),
};
