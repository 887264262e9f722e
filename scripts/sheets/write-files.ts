import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { frameworkFileName, sheetFileName } from '../../src/formats/file-names.ts';
import type { RenderOptions, SheetFormat } from '../../src/formats/format.ts';
import type { FormatId, ListedFormat } from '../../src/formats/registry.ts';
import type { Framework } from '../../src/model/framework/framework.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { dateOf, renderFile } from './render-file.ts';

/** One file to write: its path, and the sheets in it. */
export type PlannedFile = { path: string; sheets: RubricSheet[] };

export type WrittenFiles = {
  written: string[];
  /** Files that can't be, with the reason: an empty log makes no rubric. */
  refused: { path: string; reason: string }[];
  warnings: string[];
};

/**
 * Which files the sheets make. A path that ends like the format is one file, for all of them where the format holds
 * several; any other is a folder, with a file a sheet, or one about the framework.
 */
export async function planFiles(
  format: ListedFormat,
  framework: Framework,
  sheets: RubricSheet[],
  out: string,
): Promise<PlannedFile[] | { wrong: string }> {
  const isFolder =
    !out.endsWith(shortEnding(format)) ||
    (await stat(out).catch(() => null))?.isDirectory() === true;
  if (format.covers === 'framework') {
    return [{ path: isFolder ? join(out, frameworkFileName(framework.id, format)) : out, sheets }];
  }
  if (isFolder) {
    return sheets.map((sheet) => ({
      path: join(out, sheetFileName(sheet, format)),
      sheets: [sheet],
    }));
  }
  if (sheets.length > 1 && format.covers === 'sheet') {
    return {
      wrong: `${format.name} holds one sheet a file: name a folder, or one kind and one place.`,
    };
  }
  return [{ path: out, sheets }];
}

/** `.csv` of `.canvas.csv`: what a path to a file of the format ends in at least. */
const shortEnding = ({ fileEnding }: SheetFormat) => fileEnding.slice(fileEnding.lastIndexOf('.'));

/** Writes planned files, each as a whole or not at all. */
export async function writeFiles(
  formatId: FormatId,
  framework: Framework,
  files: PlannedFile[],
  options: RenderOptions,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<WrittenFiles> {
  const result: WrittenFiles = { written: [], refused: [], warnings: [] };
  for (const [index, { path, sheets }] of files.entries()) {
    const file = await renderFile(
      formatId,
      { framework, sheets },
      { ...dateOf(framework), ...options },
    );
    if (file.ok) {
      await writeWhole(path, file.content);
      result.written.push(path);
      result.warnings.push(...file.warnings.map((warning) => `${basename(path)}: ${warning}`));
    } else {
      result.refused.push({ path, reason: file.reason });
    }
    onProgress(index + 1, files.length);
  }
  return result;
}

async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const growing = `${path}.tmp-${process.pid}`;
  await writeFile(growing, bytes);
  await rename(growing, path);
}
