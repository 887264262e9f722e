import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { ownTable } from './own-table.ts';

export interface ReadingFigures {
  statements: number;
  problems: number;
  seconds: number;
  /** The most memory that the whole process held at once. */
  megabytes: number;
}

const MEASURED_READING = fileURLToPath(new URL('measured-reading.ts', import.meta.url));

/** Reads a workbook of so many rows. Throws where not every row is a statement: then something else was measured. */
export async function measureReading(rows: number): Promise<ReadingFigures> {
  const folder = await mkdtemp(join(tmpdir(), 'levelbook-bench-'));
  try {
    const file = join(folder, 'framework.xlsx');
    await writeFile(file, ownTable(rows));
    const { stdout } = await promisify(execFile)(process.execPath, [MEASURED_READING, file]);
    const figures = JSON.parse(stdout) as ReadingFigures;
    if (figures.statements !== rows) {
      throw new Error(`Of ${rows} rows, ${figures.statements} were read as statements.`);
    }
    return figures;
  } finally {
    await rm(folder, { recursive: true });
  }
}
