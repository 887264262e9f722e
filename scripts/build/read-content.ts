import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Framework } from '../../src/model/framework/framework.ts';
import { FRAMEWORK_ID } from '../../src/model/framework/framework-id.ts';

/** Every framework that the import wrote into a folder, by id, one at a time. The import has checked its shape. */
export function* readFrameworks(content: string): Generator<Framework> {
  const ids = readdirSync(content)
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.slice(0, -'.json'.length))
    .filter((name) => FRAMEWORK_ID.test(name));
  for (const id of ids.toSorted()) {
    yield JSON.parse(readFileSync(join(content, `${id}.json`), 'utf8')) as Framework;
  }
}

/** The names of the guides that people wrote. */
export function readGuideNames(root: string): string[] {
  return readdirSync(join(root, 'content', 'guides'))
    .filter((file) => file.endsWith('.mdx'))
    .map((file) => file.slice(0, -'.mdx'.length))
    .toSorted();
}
