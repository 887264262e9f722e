import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { utf8Text } from '../../../src/import/csv/utf8-text.ts';
import { namesInSentence } from '../../../src/model/counting.ts';
import { didYouMean } from '../../../src/model/did-you-mean.ts';
import {
  FRAMEWORK_FILES,
  readFrameworkFile,
  type FrameworkFile,
} from '../../../src/import/read-framework-file.ts';
import type { Problem } from '../../shared/report.ts';
import { cappedProblems } from '../../../src/import/report-order.ts';
import type { Finding } from '../finding.ts';
import type { FolderImporter } from '../folder-importer.ts';
import { placedProblems } from '../placed-problems.ts';
import { readFileWithin } from '../read-file.ts';
import { finding } from '../reading-rules.ts';

const LARGEST_FILE = 200 * 1024 * 1024;

/** Imports a framework's folder: a workbook, a table of text or a CASE package. */
export const importFrameworkFolder: FolderImporter = async (folder, { root, settings }) => {
  const problems: Problem[] = [];
  const add = (file: string | null, found: Finding): void => {
    problems.push({ ...found, occupation: folder.id, file });
  };
  const names = await readdir(folder.path).catch(() => null);
  if (names === null) {
    add(null, finding('FILE_UNREADABLE', 'The folder cannot be opened.'));
    return { framework: null, problems };
  }
  const present = FRAMEWORK_FILES.filter((name) => names.includes(name));
  for (const name of names.filter((entry) => !/^(?:\.|~\$|readme\b)/iu.test(entry)).sort()) {
    if (!isFrameworkFile(name)) add(name, unknownFile(name));
  }
  const [file, other] = present;
  if (file === undefined) {
    const files = namesInSentence(FRAMEWORK_FILES);
    const hint = `Put one of ${files} there.`;
    add(null, finding('FRAMEWORK_MISSING', `The folder has none of ${files}.`, undefined, hint));
    return { framework: null, problems };
  }
  if (other !== undefined) {
    add(
      other,
      finding(
        'FRAMEWORK_TWICE',
        `The folder has ${namesInSentence(present)}: two frameworks with one id.`,
      ),
    );
    return { framework: null, problems };
  }
  const bytes = await readFileWithin(join(folder.path, file), root, LARGEST_FILE);
  if (!(bytes instanceof Uint8Array)) {
    add(file, bytes);
    return { framework: null, problems };
  }
  const { value: framework, problems: found } = readFrameworkFile(file, bytes, {
    id: folder.id,
    settings: settings.frameworks?.[folder.id] ?? {},
    language: settings.language ?? null,
  });
  for (const read of framework?.files ?? []) Object.assign(read, identityOf(file, bytes));
  problems.push(...cappedProblems(placedProblems(found, folder.id, file)));
  return { framework, problems };
};

/** The hash of a file, and how many lines it has where it is text. */
function identityOf(
  file: FrameworkFile,
  bytes: Uint8Array,
): { sha256: string; lines: number | null } {
  const decoded = file === 'framework.xlsx' ? null : utf8Text(bytes);
  const text = decoded && 'text' in decoded ? decoded.text.replace(/\r\n?/gu, '\n') : null;
  return {
    sha256: createHash('sha256')
      .update(text ?? bytes)
      .digest('hex'),
    lines: text === null ? null : text.replace(/\n$/u, '').split('\n').length,
  };
}

function isFrameworkFile(name: string): name is FrameworkFile {
  return FRAMEWORK_FILES.some((one) => one === name);
}

function unknownFile(name: string): Finding {
  const meant = didYouMean(name, FRAMEWORK_FILES).replace(/ There are:.*/u, '');
  const hint = `Rename or remove it. Known names: ${FRAMEWORK_FILES.join(', ')}.`;
  return finding(
    'UNKNOWN_FILE',
    `Levelbook does not know the file ${JSON.stringify(name)}.${meant}`,
    undefined,
    hint,
  );
}
