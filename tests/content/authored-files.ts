import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A file that people write: its name without the ending, its frontmatter unchecked, and its text. */
export type AuthoredFile = { path: string; name: string; frontmatter: unknown; body: string };

export type AuthoredFolder = 'levels' | 'domains' | 'sources' | 'guides';

const FRONTMATTER = /^---\n([\s\S]*?)\n---\n/u;

/** Every MDX file of one folder of `content/`, sorted by name. */
export function authoredFiles(folder: AuthoredFolder): AuthoredFile[] {
  return readdirSync(`content/${folder}`)
    .filter((entry) => entry.endsWith('.mdx'))
    .sort()
    .map((entry) => {
      const path = `content/${folder}/${entry}`;
      const text = readFileSync(path, 'utf8');
      const [whole = '', yaml = ''] = FRONTMATTER.exec(text) ?? [];
      return {
        path,
        name: entry.replace(/\.mdx$/u, ''),
        frontmatter: parse(yaml) as unknown,
        body: text.slice(whole.length),
      };
    });
}

/** Where the links of a text lead. */
export function linkTargets(body: string): string[] {
  return [...body.matchAll(/\]\(([^)]*)\)/gu)].map(([, target = '']) => target);
}

/** How many words a reader reads: marks of Markdown and the targets of links don't count. */
export function wordCount(body: string): number {
  const words = body.replace(/\]\([^)]*\)/gu, ']').match(/[\p{L}\p{N}][\p{L}\p{N}’*.\\-]*/gu);
  return words?.length ?? 0;
}
