import { join } from 'node:path';
import { ROOT } from '../../../scripts/build/folders.ts';
import { readFrameworks } from '../../../scripts/build/read-content.ts';
import type { Framework } from '../../../src/model/framework/framework.ts';
import type { Career } from '../../../src/model/occupation/occupation.ts';

/** The frameworks that the site under test was built from: the checkout's own. */
function builtFrameworks(): Framework[] {
  return [...readFrameworks(join(ROOT, 'content', 'frameworks'))];
}

/** Bill and Account Collectors, the example. */
export function builtFramework(): Framework {
  const framework = builtFrameworks().find(({ id }) => id === '43-3011.00');
  if (!framework) throw new Error('The example occupation was not imported.');
  return framework;
}

/** The career page of the example, which has one. */
export function builtCareer(): Career {
  const career = builtFramework().occupation?.career;
  if (!career) throw new Error('The example occupation has no career page.');
  return career;
}
