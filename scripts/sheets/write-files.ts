import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { occupationFileName, sheetFileName, type SheetFormat } from '../../src/formats/formats.ts';
import type { Occupation } from '../../src/model/occupation.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import type { PrintOptions } from './print-job.ts';
import { renderSheets } from './render.ts';

/** One file to write: its path, and the sheets in it. */
export type PlannedFile = { path: string; sheets: RubricSheet[] };

export type WrittenFiles = {
  written: string[];
  /** Files that can't be, with the reason: an empty log makes no rubric. */
  refused: { path: string; reason: string }[];
  warnings: string[];
};

/**
 * Which files the sheets make. A path that ends like the format is one file for all of them, and so is any path for a
 * single sheet, unless it is a folder; everything else is a folder with a file a sheet.
 */
export async function planFiles(
  format: SheetFormat,
  occupation: Occupation,
  sheets: RubricSheet[],
  out: string,
): Promise<PlannedFile[] | { wrong: string }> {
  const isFolder =
    /[\\/]$/u.test(out) || (await stat(out).catch(() => null))?.isDirectory() === true;
  const isFile = !isFolder && (sheets.length === 1 || out.endsWith(shortEnding(format)));
  if (format.covers === 'occupation') {
    return [
      { path: isFolder ? join(out, occupationFileName(occupation.soc, format.id)) : out, sheets },
    ];
  }
  if (isFile && sheets.length > 1 && format.covers === 'sheet') {
    return {
      wrong: `${format.name} holds one sheet a file: name a folder, or one kind and one place.`,
    };
  }
  if (isFile) return [{ path: out, sheets }];
  return sheets.map((sheet) => ({
    path: join(out, sheetFileName(sheet, format.id)),
    sheets: [sheet],
  }));
}

/** `.csv` of `.canvas.csv`: what a path to a file of the format ends in at least. */
const shortEnding = ({ fileEnding }: SheetFormat) => fileEnding.slice(fileEnding.lastIndexOf('.'));

/** Writes planned files, each as a whole or not at all. */
export async function writeFiles(
  formatId: SheetFormat['id'],
  occupation: Occupation,
  files: PlannedFile[],
  options: PrintOptions,
  onProgress: (done: number, total: number) => void = () => undefined,
): Promise<WrittenFiles> {
  const result: WrittenFiles = { written: [], refused: [], warnings: [] };
  for (const [index, { path, sheets }] of files.entries()) {
    const file = await renderSheets(formatId, occupation, sheets, options);
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
