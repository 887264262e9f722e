import { fill } from '#say';
import * as words from '#words/framework.ts';
import type { Framework } from './framework/framework.ts';
import { SOFTWARE } from './software.ts';

/** Notices that content must carry, on pages, sheets and every export. */

/**
 * O*NET's wording for adapted data. `release` as cited or known ("30.2"); null where the export names none. `maker` is who gives out what was adapted.
 */
export function onetNotice(
  release: string | null,
  where: 'page' | 'sheet' | 'file' = 'page',
  maker: string = SOFTWARE,
): string {
  const database =
    release === null ? words.theONetDatabase : fill(words.theONetDatabase2, { release });
  return fill(words.thisIncludesInformationFrom, { where: words.where[where], database, maker });
}

/** Notices for anything that shows statements of a framework: its own, O*NET's where it rests on O*NET, and its site's. */
export function statementNotices(
  { notice, onet, imprint }: Pick<Framework, 'notice' | 'onet' | 'imprint'>,
  where: 'page' | 'sheet' | 'file' = 'page',
): string[] {
  return [
    ...(notice === null ? [] : [notice]),
    ...(onet === null ? [] : [onetNotice(onet.release, where, imprint?.maker)]),
    ...(imprint?.notices ?? []),
  ];
}

/**
 * Notices for the lists of the O*NET report, of the release that they are from, and for what a release that was read
 * adds to them. Where Levelbook inferred the first, a data note says so.
 */
export function onetReportNotices(framework: Pick<Framework, 'occupation' | 'imprint'>): string[] {
  const { occupation, imprint } = framework;
  const own = onetNotice(occupation?.onetReport?.release ?? null, 'page', imprint?.maker);
  return [...new Set([own, ...onetReleaseNotices(framework)])];
}

/** Notice for what a release of O*NET tells; none where none was read. */
export function onetReleaseNotices({
  occupation,
  imprint,
}: Pick<Framework, 'occupation' | 'imprint'>): string[] {
  const release = occupation?.onetRelease?.release;
  return release === undefined ? [] : [onetNotice(release, 'page', imprint?.maker)];
}
