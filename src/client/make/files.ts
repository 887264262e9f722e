import { CANVAS, canvasCsv } from '../../formats/canvas.ts';
import { CSV, csvSheets } from '../../formats/csv.ts';
import { DOCX } from '../../formats/docx/format.ts';
import { frameworkFileName, sheetFileName } from '../../formats/file-names.ts';
import type { SheetFormat } from '../../formats/format.ts';
import { MOODLE, moodleFramework } from '../../formats/moodle.ts';
import { refused, rendered, type Rendering } from '../../formats/rendering.ts';
import { tableFile } from '../../formats/table/table-file.ts';
import { singleFile } from '../../markup/single-file/single-file.ts';
import type { Framework } from '../../model/framework/framework.ts';
import type { RubricSheet } from '../../model/sheets/rubric-sheet.ts';
import { sheetsOf } from '../../model/sheets/sheets-of.ts';
import { notLoadedWords, rendererOf } from '../files/renderer-of.ts';
import { usualPaper } from '../files/usual-paper.ts';
import { site } from './site.ts';

/** What every single file carries, put in when this script is bundled (see `src/site/assets.ts`). */
declare const SINGLE_FILE_STYLE: string;
declare const SINGLE_FILE_SCRIPT: string;

/** A file to take away, or why there is none. */
export interface MadeFile {
  name: string;
  mediaType: string;
  rendering: Rendering<string | Uint8Array>;
}

type Make = (framework: Framework, chosen: RubricSheet[]) => MadeFile | Promise<MadeFile>;

/** Every file that can be taken away, by the name of its download. */
const MAKERS: Record<string, Make> = {
  'single-file': (framework) => ({
    name: `${framework.id}.html`,
    mediaType: 'text/html;charset=utf-8',
    rendering: rendered(
      singleFile(framework, { style: SINGLE_FILE_STYLE, script: SINGLE_FILE_SCRIPT, site }),
    ),
  }),
  table: (framework) => ({
    name: `${framework.id}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    rendering: rendered(tableFile(framework, 'xlsx')),
  }),
  csv: (framework, chosen) => ({
    name: sheetsFileName(framework, chosen, CSV),
    mediaType: CSV.mediaType,
    rendering: csvSheets(chosen),
  }),
  docx: async (framework, chosen) => {
    const render = await rendererOf(DOCX).catch(() => null);
    return {
      name: sheetsFileName(framework, chosen, DOCX),
      mediaType: DOCX.mediaType,
      rendering: render
        ? await render({ framework, sheets: chosen }, { paper: usualPaper() })
        : refused(notLoadedWords(DOCX)),
    };
  },
  canvas: (framework) => ({
    name: frameworkFileName(framework.id, CANVAS),
    mediaType: CANVAS.mediaType,
    rendering: canvasCsv(CANVAS.fileForFramework.sheets(sheetsOf(framework))),
  }),
  moodle: (framework) => ({
    name: frameworkFileName(framework.id, MOODLE),
    mediaType: MOODLE.mediaType,
    rendering: moodleFramework(framework),
  }),
};

/** Makes a file of a framework, or of the sheets that were chosen. Undefined where there is none of that name. */
export function madeFile(
  download: string,
  framework: Framework,
  chosen: RubricSheet[],
): Promise<MadeFile> | undefined {
  const make = MAKERS[download];
  return make && Promise.resolve(make(framework, chosen));
}

/** One sheet's file has its code, that of several the kind. */
function sheetsFileName(
  { id }: Framework,
  sheets: readonly RubricSheet[],
  format: Pick<SheetFormat, 'fileEnding'>,
): string {
  const [first, second] = sheets;
  if (first && !second) return sheetFileName(first, format);
  return `${id}-${first?.kind ?? 'sheets'}${format.fileEnding}`;
}
