import { GUIDE_PREFIX } from '../../src/settings/kept-settings.ts';
import type { Problem } from '../shared/report.ts';

/** What MDX says of a site's own guide, behind the names of all that handed it on. */
const MDX_ERROR = new RegExp(
  `${GUIDE_PREFIX}([a-z0-9-]+\\.mdx):(\\d+):\\d+[^]*?MDXError: (?:[\\d:-]+ )?([^]*?)(?: \\(mdx[^)]*\\)|$)`,
  'u',
);

/** A guide that is no MDX, as a problem with its line; null where a message tells of something else. */
export function guideFailure(message: string): Problem | null {
  const [, file, line, what] = MDX_ERROR.exec(message) ?? [];
  if (file === undefined || line === undefined || what === undefined) return null;
  return {
    severity: 'error',
    code: 'GUIDE',
    occupation: null,
    file,
    line: Number(line),
    path: null,
    message: `The guide is no MDX: ${what.replace(/: $/u, '').replace(/\s+/gu, ' ').replace(/\.$/u, '')}.`,
    hint: 'In MDX, { and < begin code: write \\{ and &lt; where they are text; or name the file .md, where they are.',
  };
}
