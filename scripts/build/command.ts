import type { Arguments, Command } from '../shared/arguments.ts';
import { readShard, type Shard } from './shard.ts';
import type { Problem } from '../shared/report.ts';
import type { Progress } from '../shared/progress.ts';

/** What a build is asked for. */
export interface BuildOptions {
  /** Folder of exports; the checkout's own `data` without it. */
  data: string | undefined;
  /** Folder of the site; the checkout's own `dist` without it. */
  out: string | undefined;
  /** Warnings fail, too. */
  strict: boolean;
  /** What has errors is left out, and the rest is built. */
  keepGoing: boolean;
  /** Everything is compiled anew, whatever is kept. */
  fresh: boolean;
  /** Sheets are also set as PDF. */
  pdf: boolean;
  /** Only this share of the frameworks is compiled, into a folder for another machine. */
  shard: Shard | null;
  progress: Progress;
}

/** What came of a build: the numbers of the site that is now in place, or null where the one before still is. */
export interface BuildResult {
  built: {
    /** Ids of the frameworks that it is about. */
    units: string[];
    /** Pages of the site; null for a share of one. */
    pages: number | null;
    /** The most memory that any of its processes had, in bytes. */
    memory: number;
    /** Folders that were left out on request. */
    leftOut: string[];
  } | null;
  problems: Problem[];
}

export const BUILD_COMMAND: Command = {
  name: 'npm run build',
  summary:
    'Builds the site from a folder of exports: import and check them, compile each framework that is not as it was,\n' +
    'link all of them, index, make it work offline, verify.\n' +
    'Only a site without fault takes the place of the one before.',
  options: [
    {
      name: 'data',
      value: 'DIR',
      sentence: 'The folder that holds occupations/ or frameworks/. Default: data',
    },
    { name: 'out', value: 'DIR', sentence: 'Where the site goes. Default: dist' },
    { name: 'strict', sentence: 'Let warnings fail, too.' },
    {
      name: 'keep-going',
      sentence: 'Leave out occupations and frameworks with errors, and build the rest.',
    },
    { name: 'fresh', sentence: 'Compile everything anew, whatever is kept of earlier builds.' },
    { name: 'no-pdf', sentence: 'Set no PDFs of sheets; pages then offer none.' },
    {
      name: 'shard',
      value: 'N/OF',
      sentence:
        'Compile a share of the frameworks alone, 3/8, into a folder for npm run link. With --out.',
    },
    { name: 'json', sentence: 'Report problems as one JSON object on stdout.' },
  ],
  epilogue:
    'Exit code 0: built. 1: something is wrong with the exports or the site, so that nothing was built. 2: wrong usage.\n' +
    'With --keep-going the rest is built, with exit code 0, and the report names what was left out.',
};

/** The options of a build from its command line. */
export function buildOptions(given: Arguments, progress: Progress): BuildOptions {
  return {
    data: given.text('data'),
    out: given.text('out'),
    strict: given.flag('strict'),
    keepGoing: given.flag('keep-going'),
    fresh: given.flag('fresh'),
    pdf: !given.flag('no-pdf'),
    shard: readShard(given.text('shard') ?? ''),
    progress,
  };
}
