import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { frameworkText, makeExports, type ExportTexts } from './builders.ts';

/** A throw-away folder with `data/occupations/` in it, for tests that need files. */
export class DataFolder {
  readonly root = mkdtempSync(join(tmpdir(), 'levelbook-import-'));
  readonly data = join(this.root, 'data');
  readonly out = join(this.root, 'content', 'frameworks');

  constructor() {
    mkdirSync(join(this.data, 'occupations'), { recursive: true });
  }

  /** The path of something in the folder of occupations. */
  at(...parts: string[]): string {
    return join(this.data, 'occupations', ...parts);
  }

  /** Adds an occupation with valid exports, but for what is given. */
  add(soc: string, overrides: ExportTexts = {}): this {
    const framework = frameworkText({ occupation: { soc, title: `Printers ${soc}` } });
    const only = {
      'framework-page.txt': null,
      'onet-report.txt': null,
      'career-page.txt': null,
      'career-video.txt': null,
    };
    for (const [name, bytes] of makeExports({
      ...only,
      'framework.json': framework,
      ...overrides,
    })) {
      this.write([soc, name], bytes);
    }
    mkdirSync(this.at(soc), { recursive: true });
    return this;
  }

  write(parts: string[], content: string | Uint8Array): this {
    mkdirSync(dirname(this.at(...parts)), { recursive: true });
    writeFileSync(this.at(...parts), content);
    return this;
  }

  /** Every file under a folder with its bytes as text, by path. */
  files(folder: string): Record<string, string> {
    const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
    return Object.fromEntries(
      entries
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        .sort()
        .map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]),
    );
  }

  remove(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}
