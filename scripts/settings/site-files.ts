import type { ImportProblem } from '../../src/import/problem.ts';
import type { Settings } from '../../src/settings/schema.ts';
import { placedProblems } from '../import/placed-problems.ts';
import type { Problem } from '../shared/report.ts';
import { readGuides } from './read-guides.ts';
import { readLogo } from './read-logo.ts';

/** A file of the site's own that the import keeps beside the frameworks. */
export interface KeptFile {
  name: string;
  content: string | Uint8Array;
}

/** Reads the files that settings name: the logo, and the guides. */
export async function readSiteFiles(
  root: string,
  { logo, guides }: Settings,
): Promise<{ files: KeptFile[]; problems: Problem[] }> {
  const files: KeptFile[] = [];
  const problems: Problem[] = [];
  const place = (found: readonly ImportProblem[], file: string) =>
    problems.push(...placedProblems(found, null, file));
  if (logo !== undefined) {
    const read = await readLogo(root, logo);
    if ('file' in read) files.push(read.file);
    else place([read.wrong], 'levelbook.yml');
  }
  if (guides !== undefined) {
    for (const { file, kept, problems: found } of await readGuides(root, guides)) {
      place(found, file);
      if (kept) files.push(kept);
    }
  }
  return { files, problems };
}
