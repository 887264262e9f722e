import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Framework } from '../../../src/model/framework/framework.ts';
import { packGroup, type PackJob } from '../offline/pack-group.ts';
import { answerJobs } from '../pool/answer-jobs.ts';
import { readRenderer } from '../renderer/read-renderer.ts';
import { compileUnit } from './compile-unit.ts';
import type { Ground } from './ground.ts';
import { keepUnit } from './store.ts';

/** What a process of the build does: it compiles a unit into the store, renders files about all units into the site, or packs a group. */
export type BuildJob =
  | { job: 'compile'; id: string; key: string }
  | { job: 'render'; files: string[]; folder: string }
  | ({ job: 'pack' } & PackJob);

const ground = JSON.parse(process.env['LEVELBOOK_GROUND'] ?? '{}') as Ground;

answerJobs(async (job) => {
  const wanted = job as BuildJob;
  if (wanted.job === 'pack') return packGroup(wanted);
  if (wanted.job === 'render') await renderInto(wanted.folder, wanted.files);
  else await compile(wanted.id, wanted.key);
  return null;
});

async function compile(id: string, key: string): Promise<void> {
  const text = await readFile(join(ground.content, `${id}.json`), 'utf8');
  const framework = JSON.parse(text) as Framework;
  await keepUnit(ground.store, key, (folder) => compileUnit(framework, folder, ground));
}

async function renderInto(folder: string, files: readonly string[]): Promise<void> {
  const renderFile = await readRenderer(ground.entry);
  for (const file of files) {
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, await renderFile(file));
  }
}
