import { FRAMEWORK_ALONE } from './framework-alone.ts';
import { OWN_FRAMEWORK } from './own-framework.ts';
import type { TestSite } from './test-site.ts';
import { TWO_OCCUPATIONS } from './two-occupations.ts';

/** Every site that is built for tests, and goes through validation, axe and all that the build verifies. */
export const TEST_SITES: readonly TestSite[] = [TWO_OCCUPATIONS, FRAMEWORK_ALONE, OWN_FRAMEWORK];
