import { join } from 'node:path';
import { ROOT } from '../../../scripts/build/folders.ts';
import { readOccupations } from '../../../scripts/build/read-content.ts';
import type { Occupation } from '../../../src/model/occupation.ts';

/** The occupations that the site under test was built from: the checkout's own. */
export function builtOccupations(): Occupation[] {
  return [...readOccupations(join(ROOT, 'content', 'occupations'))];
}

/** Bill and Account Collectors, the example. */
export function builtOccupation(): Occupation {
  const occupation = builtOccupations().find(({ soc }) => soc === '43-3011.00');
  if (!occupation) throw new Error('The example occupation was not imported.');
  return occupation;
}
