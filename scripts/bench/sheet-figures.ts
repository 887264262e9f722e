import { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
import { readFramework } from '../sheets/read-framework.ts';
import { sheetsPdf } from '../sheets/render-pdf.ts';

/** What a sheet as PDF costs: processor time on the mean, and the size of the largest. */
export type SheetFigures = { sheets: number; milliseconds: number; bytes: number; largest: string };

/** Sets every sheet of a framework as a file of its own; the first one warms the compiler up and isn't counted. */
export async function measureSheets(data: string, id?: string): Promise<SheetFigures> {
  const read = await readFramework(data, id);
  if (read.framework === null) throw new Error(read.wrong);
  const sheets = sheetsOf(read.framework);
  const options = { siteUrl: 'https://example.org/levelbook' };
  sheetsPdf(sheets.slice(0, 1), options);
  const before = process.cpuUsage();
  const sizes = sheets.map((sheet) => {
    const pdf = sheetsPdf([sheet], options);
    if (!pdf.ok) throw new Error(pdf.reason);
    return { code: sheet.code, bytes: pdf.content.bytes.length };
  });
  const { user, system } = process.cpuUsage(before);
  const [largest] = sizes.toSorted((a, b) => b.bytes - a.bytes);
  return {
    sheets: sheets.length,
    milliseconds: (user + system) / 1000 / sheets.length,
    bytes: largest?.bytes ?? 0,
    largest: largest?.code ?? '',
  };
}
