import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface BuildFigures {
  pages: number;
  occupations: number;
  seconds: number;
  /** The most memory that the build held at once. */
  megabytes: number;
}

const MEASURED_BUILD = fileURLToPath(new URL('measured-build.ts', import.meta.url));

/** Builds the site into a folder and measures it. Throws where it can't be built. */
export async function measureBuild(out: string): Promise<BuildFigures> {
  const { stdout } = await promisify(execFile)(process.execPath, [MEASURED_BUILD, out]);
  const { report, ...figures } = JSON.parse(stdout) as BuildFigures & { report: string };
  if (figures.pages === 0)
    throw new Error(`${report}The site can’t be built, and so not measured.`);
  return figures;
}
