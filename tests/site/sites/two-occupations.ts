import { makeExports, SOC } from '../../import/builders.ts';
import { OTHER_SOC, otherPrinters } from './other-printers.ts';
import { factsAlone, factsOf, LONE_SOC } from './onet-facts.ts';
import type { TestSite } from './test-site.ts';

/**
 * Two small occupations with all their exports, which differ in all that is known to differ, one of them with what a
 * release of O*NET tells; and an occupation of which there is nothing but that.
 */
export const TWO_OCCUPATIONS: TestSite = {
  name: 'two-occupations',
  what: 'of two occupations that differ in all that exports can differ in',
  fewestPages: 50,
  data: new Map([
    [`occupations/${SOC}/onet.json`, factsOf(SOC)],
    [`occupations/${LONE_SOC}/onet.json`, factsAlone],
    ...[
      { soc: SOC, exports: makeExports() },
      { soc: OTHER_SOC, exports: otherPrinters },
    ].flatMap(({ soc, exports }) =>
      [...exports].map(([file, content]): [string, Uint8Array] => [
        `occupations/${soc}/${file}`,
        content,
      ]),
    ),
  ]),
};
