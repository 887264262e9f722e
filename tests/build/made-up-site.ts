import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A page with nothing wrong in it; `body` and the rest can be made wrong. */
export function makePage({
  title = 'A title of its own',
  heading = '<h1>Heading</h1>',
  language = 'lang="en"',
  head = '',
  body = '',
} = {}): string {
  return `<!doctype html>\n<html ${language}><head><title>${title}</title>${head}</head><body>\n${heading}\n${body}\n</body></html>\n`;
}

/** Writes files into a folder that is gone after the test, and answers with that folder. */
export async function makeSite(files: Record<string, string>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'levelbook-site-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  return folder;
}
