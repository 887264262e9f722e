import { SOC, frameworkText } from '../../import/builders.ts';
import type { TestSite } from './test-site.ts';

/** Nothing was supplied but the one file that must be. */
export const FRAMEWORK_ALONE: TestSite = {
  name: 'framework-alone',
  what: 'made from framework.json alone',
  fewestPages: 50,
  data: new Map([[`occupations/${SOC}/framework.json`, new TextEncoder().encode(frameworkText())]]),
};
