import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SOC_PATTERN } from '../../src/model/identifiers.ts';
import type { Occupation } from '../../src/model/occupation.ts';

/** Every occupation that the import wrote into a folder, by code, one at a time. The import has checked its shape. */
export function* readOccupations(content: string): Generator<Occupation> {
  const socs = readdirSync(content)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((name) => SOC_PATTERN.test(name));
  for (const soc of socs.toSorted()) {
    yield JSON.parse(readFileSync(join(content, `${soc}.json`), 'utf8')) as Occupation;
  }
}

/** The names of the guides that people wrote. */
export function readGuideNames(root: string): string[] {
  return readdirSync(join(root, 'content', 'guides'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -'.mdx'.length))
    .toSorted();
}
