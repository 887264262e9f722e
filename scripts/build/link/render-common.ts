import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildPool } from '../compile.ts';

/** So many files are asked for at a time: few enough that processes share the work, many enough to ask seldom. */
const AT_A_TIME = 8;

/** Renders the files that are about no single framework into the site, and puts those there that are as they are. */
export async function renderCommon(
  { root, site, files }: { root: string; site: string; files: readonly string[] },
  pool: BuildPool,
  onProgress: (line: string) => void,
): Promise<void> {
  await cp(join(root, 'public'), site, { recursive: true });
  const jobs = Array.from({ length: Math.ceil(files.length / AT_A_TIME) }, (_, at) => ({
    job: 'render' as const,
    files: files.slice(at * AT_A_TIME, (at + 1) * AT_A_TIME),
    folder: site,
  }));
  let done = 0;
  await pool.doAll(jobs, (job) => {
    if (job.job === 'render') done += job.files.length;
    onProgress(`render ${done}/${files.length} files about all`);
  });
}
