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
  const { problems, ...figures } = JSON.parse(stdout) as BuildFigures & { problems: object[] };
  if (problems.length > 0) throw new Error(`The site can’t be built: ${JSON.stringify(problems)}`);
  return figures;
}
