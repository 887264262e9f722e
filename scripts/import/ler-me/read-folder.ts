import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../shared/report.ts';
import { EXPORT_NAMES, EXPORTS, isExportName, type ExportName } from './exports.ts';
import type { Finding } from '../finding.ts';
import { readFileWithin } from '../read-file.ts';
import { finding } from '../reading-rules.ts';
import { LARGEST } from '../sizes.ts';

/** The bytes of the exports in an occupation's folder, with problems for what is missing, unknown or unreadable. */
export async function readFolder(
  folder: { soc: string; path: string },
  root: string,
): Promise<{ files: Map<ExportName, Uint8Array>; problems: Problem[] }> {
  const files = new Map<ExportName, Uint8Array>();
  const problems: Problem[] = [];
  const add = (file: string, found: Finding): void => {
    problems.push({ ...found, occupation: folder.soc, file });
  };
  const names = await readdir(folder.path).catch(() => null);
  if (names === null) {
    add('', finding('FILE_UNREADABLE', 'The folder cannot be opened.'));
    return { files, problems: problems.map((problem) => ({ ...problem, file: null })) };
  }
  for (const name of names.filter((entry) => !entry.startsWith('.')).sort()) {
    if (!isExportName(name)) {
      if (!/^readme\b/iu.test(name)) add(name, unknownFile(name));
      continue;
    }
    const content = await readFileWithin(join(folder.path, name), root, LARGEST.fileBytes);
    if (content instanceof Uint8Array) files.set(name, content);
    else add(name, content);
  }
  for (const name of EXPORT_NAMES) {
    if (
      EXPORTS[name].required &&
      !files.has(name) &&
      !isFactsAlone(files) &&
      !problems.some((problem) => problem.file === name && problem.severity === 'error')
    ) {
      add(name, finding('FRAMEWORK_MISSING', `The folder has no ${name}.`));
    }
  }
  return { files, problems };
}

/** What a release of O*NET tells makes an occupation by itself, as long as no export waits for its framework. */
function isFactsAlone(files: ReadonlyMap<ExportName, unknown>): boolean {
  return files.has('onet.json') && !files.has('framework-page.txt') && !files.has('strands.json');
}

function unknownFile(name: string): Finding {
  const alike = EXPORT_NAMES.find((known) => plain(known) === plain(name));
  const message = `Levelbook does not know the file ${JSON.stringify(name)}.`;
  return alike === undefined
    ? finding('UNKNOWN_FILE', message)
    : finding('UNKNOWN_FILE', message, undefined, `Did you mean ${alike}? Rename it.`);
}

/** A name without what is easily mistaken: case, hyphens, spaces, ending. */
function plain(name: string): string {
  return name
    .toLowerCase()
    .replace(/\.[a-z]+$/u, '')
    .replace(/[^a-z]/gu, '');
}
