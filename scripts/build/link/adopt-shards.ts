import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { UNITS_NAME } from '../../../src/model/unit/imported-units.ts';
import { readShardNote, SHARD_CONTENT, SHARD_UNITS, type ShardNote } from '../shard-folder.ts';
import type { CompiledUnit } from '../unit/compiled-unit.ts';
import { findUnit, keepUnit, readUnit, unitFiles } from '../unit/store.ts';
import { fileWriter } from '../unit/write-files.ts';

interface ShardAt {
  folder: string;
  note: ShardNote;
}

/** Shares that belong together, with their folders. */
export interface Shards {
  notes: [ShardAt, ...ShardAt[]];
  /** What the import wrote about the whole site: the same in each. */
  content: string;
}

/** Reads shares of a build, and says in sentences what keeps them from being one site. */
export async function readShards(
  folders: readonly string[],
): Promise<{ shards: Shards | null; problems: string[] }> {
  const notes: ShardAt[] = [];
  const problems: string[] = [];
  for (const folder of folders) {
    const note = await readShardNote(folder);
    if (note) notes.push({ folder, note });
    else problems.push(`${folder} is no share of a build: npm run build -- --shard writes one.`);
  }
  problems.push(...differences(notes), ...(await contentDifferences(notes)));
  const [first, ...others] = notes;
  if (!first || problems.length > 0) return { shards: null, problems };
  const content = join(first.folder, SHARD_CONTENT);
  return { shards: { notes: [first, ...others], content }, problems };
}

function differences(notes: readonly ShardAt[]): string[] {
  const [first] = notes;
  if (!first) return [];
  const { of } = first.note.shard;
  const problems: string[] = [];
  for (const { folder, note } of notes) {
    if (note.shard.of !== of) {
      problems.push(`${folder} is one of ${note.shard.of} shares, ${first.folder} one of ${of}.`);
    } else if (note.common !== first.note.common) {
      problems.push(
        `${folder} was made by other code, settings or exports than ${first.folder}: compile all shares anew, from the same.`,
      );
    }
  }
  for (let number = 1; number <= of; number += 1) {
    const these = notes.filter(({ note }) => note.shard.number === number);
    if (these.length === 0) problems.push(`Share ${number}/${of} is missing.`);
    if (these.length > 1) {
      const where = these.map(({ folder }) => folder).join(' and ');
      problems.push(`Share ${number}/${of} is there ${these.length} times: ${where}.`);
    }
  }
  return problems;
}

/** Each share holds what the import wrote about the whole site: of the same exports it is the same. */
async function contentDifferences(notes: readonly ShardAt[]): Promise<string[]> {
  const [first, ...others] = notes;
  if (!first) return [];
  const read = (folder: string) =>
    readFile(join(folder, SHARD_CONTENT, UNITS_NAME), 'utf8').catch(() => '');
  const expected = await read(first.folder);
  const problems: string[] = [];
  for (const { folder } of others) {
    if ((await read(folder)) !== expected) {
      problems.push(`${folder} was made of other exports than ${first.folder}.`);
    }
  }
  return problems;
}

/**
 * Takes the units of shares into the store, each file held against its hash: it may have come a long way. Answers with
 * what is wrong, as sentences.
 */
export async function adoptShards({ notes }: Shards, store: string): Promise<string[]> {
  const problems: string[] = [];
  for (const { folder, note } of notes) {
    for (const { id, key } of note.units) {
      if ((await findUnit(store, key)) !== null) continue;
      const from = join(folder, SHARD_UNITS);
      const unit = await readUnit(join(from, key));
      const adopted = unit && (await adopt(unit, unitFiles(from, key), store, key));
      if (!adopted)
        problems.push(`${folder} holds ${id} only in part, or changed: compile it anew.`);
    }
  }
  return problems;
}

async function adopt(
  unit: CompiledUnit,
  from: string,
  store: string,
  key: string,
): Promise<boolean> {
  const contents = await Promise.all(
    unit.files.map(({ path }) => readFile(join(from, path)).catch(() => null)),
  );
  const whole = unit.files.every(({ hash }, at) => {
    const content = contents[at];
    return content && createHash('sha256').update(content).digest('hex') === hash;
  });
  if (!whole) return false;
  await keepUnit(store, key, (folder) => {
    const writer = fileWriter(folder);
    for (const [at, { path, title }] of unit.files.entries()) {
      const content = contents[at];
      if (content) writer.write(path, content);
      if (title !== undefined) writer.nameTitle(path, title);
    }
    return Promise.resolve({ ...unit, files: writer.files });
  });
  return true;
}
