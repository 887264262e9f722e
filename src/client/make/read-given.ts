import * as words from '#words/make.ts';
import type { FrameworkSettings } from '../../import/framework-settings.ts';
import { problem, type ImportProblem } from '../../import/problem.ts';
import {
  readFrameworkFile,
  type FrameworkFile,
  type FrameworkFileContext,
} from '../../import/read-framework-file.ts';
import { comparePlaces } from '../../import/report-order.ts';
import { textHeaders, workbookHeaders, type TableHeaders } from '../../import/table/headers.ts';
import { kindOfFile } from '../../import/workbook/kind-of-file.ts';
import type { Framework } from '../../model/framework/framework.ts';
import { idOf, isPlainName, stemOf, titleOf } from './names.ts';

/** A file that somebody gave to the page. */
export interface Given {
  name: string;
  bytes: Uint8Array;
}

/** What comes of it: a framework, or null where something is wrong; and what may be chosen about it. */
export interface Outcome {
  kind: FrameworkFile;
  framework: Framework | null;
  /** In the order of the command's report. */
  problems: ImportProblem[];
  /** Null for a CASE package, and for a file that can't be opened. */
  headers: TableHeaders | null;
}

/** Reads a file as the command reads one in a framework's folder. `siteLanguage` is for what names none itself. */
export function readGiven(
  { name, bytes }: Given,
  settings: FrameworkSettings,
  siteLanguage: string | null = null,
): Outcome {
  const kind = kindOfGiven(name, bytes);
  const stem = stemOf(name);
  const title = kind === 'cfpackage.json' ? undefined : (settings.title ?? titleOf(stem));
  const context = (id: string): FrameworkFileContext => ({
    id,
    settings: { ...settings, title },
    language: siteLanguage,
  });
  const named = readFrameworkFile(kind, bytes, context(idOf(stem)));
  // A file with the name that every framework's has is told apart by its title.
  const { value, problems } =
    isPlainName(stem) && named.value
      ? readFrameworkFile(kind, bytes, context(idOf(named.value.title)))
      : named;
  return {
    kind,
    // It is on no site, so nothing made of it may name an address there.
    framework: value && { ...value, path: '' },
    problems: [...problems].sort(comparePlaces),
    headers: headersOf(kind, bytes, context(idOf(stem))),
  };
}

/** What there is to tell of a file that could not be read at all. */
export function unread(reason: ImportProblem | null): ImportProblem[] {
  return [reason ?? problem('DAMAGED', words.theBrowserCouldNot, undefined, words.chooseItAgain)];
}

function headersOf(
  kind: FrameworkFile,
  bytes: Uint8Array,
  context: FrameworkFileContext,
): TableHeaders | null {
  if (kind === 'framework.xlsx') return workbookHeaders(bytes, context);
  return kind === 'statements.csv' ? textHeaders(bytes, context) : null;
}

/** By the ending of its name; where that says nothing, by what it holds. */
function kindOfGiven(name: string, bytes: Uint8Array): FrameworkFile {
  if (/\.xlsx$/iu.test(name)) return 'framework.xlsx';
  if (/\.json$/iu.test(name)) return 'cfpackage.json';
  const kind = kindOfFile(bytes);
  const isText = kind === 'text' || (/\.(?:csv|tsv|txt)$/iu.test(name) && !OFFICE.has(kind));
  if (!isText) return 'framework.xlsx';
  const start = new TextDecoder().decode(bytes.subarray(0, 100)).trimStart();
  return start.startsWith('{') ? 'cfpackage.json' : 'statements.csv';
}

const OFFICE = new Set(['zip', 'password', 'xls', 'old-office']);
