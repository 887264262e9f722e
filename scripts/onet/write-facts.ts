import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReleaseFacts } from '../../src/model/occupation/onet-release.ts';

/** What a release tells of an occupation stands in its folder under this name. */
export const FACTS_FILE = 'onet.json';

/** Facts that are written, but not yet in their folders, so that a release that can't be read leaves all as it was. */
export interface StagedFacts {
  add: (facts: ReleaseFacts) => Promise<void>;
  /** Puts them into the folders of their occupations, which are made where they aren't there. */
  publish: () => Promise<{ changed: number }>;
  /** Takes away what was staged; safe after publishing too. */
  discard: () => Promise<void>;
}

/** Opens a staging folder beside those of the occupations. The import passes over it, should it be left. */
export async function stageFacts(occupations: string): Promise<StagedFacts> {
  await mkdir(occupations, { recursive: true });
  const staging = await mkdtemp(join(occupations, '.onet-'));
  const staged: string[] = [];
  return {
    async add(facts) {
      await writeFile(join(staging, facts.soc), `${JSON.stringify(facts, null, 1)}\n`);
      staged.push(facts.soc);
    },
    async publish() {
      let changed = 0;
      for (const soc of staged) {
        const target = join(occupations, soc, FACTS_FILE);
        const [before, now] = await Promise.all([
          readFile(target).catch(() => null),
          readFile(join(staging, soc)),
        ]);
        if (before?.equals(now) === true) continue;
        await mkdir(join(occupations, soc), { recursive: true });
        await rename(join(staging, soc), target);
        changed += 1;
      }
      return { changed };
    },
    discard: () => rm(staging, { recursive: true, force: true }),
  };
}
