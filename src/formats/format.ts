import * as words from '#words/formats.ts';
import type { RubricSheet } from '../model/sheets/rubric-sheet.ts';
import type { SheetFramework } from '../model/sheets/sheet-framework.ts';
import { refused, type Rendering } from './rendering.ts';
import type { SheetLogo } from './sheet-logo.ts';

/** What a file format of sheets is. Each is one object in one file of this folder, listed in `registry.ts`. */

export type Paper = 'a4' | 'letter';

/** What a file is made of: sheets, and the framework that they are about. */
export interface RenderInput {
  framework: SheetFramework;
  sheets: RubricSheet[];
}

export interface RenderOptions {
  /** The site's own address, where it is known: then links are in full, and paper carries a QR code. */
  siteUrl?: string;
  paper?: Paper;
  /** 16 pt and larger, on its side. */
  largePrint?: boolean;
  /** Date in a file's properties, so that the same sheets make the same bytes: when the framework was exported. */
  madeAt?: string;
  /** The logo of the site that the sheets are from. */
  logo?: SheetLogo;
}

/** Makes the file's content, or says why there is none. */
export type Render = (
  input: RenderInput,
  options: RenderOptions,
) => Rendering<string | Uint8Array> | Promise<Rendering<string | Uint8Array>>;

/** How much a build writes. */
export interface Extent {
  /** A file a sheet as well, or where frameworks are many only those about each as a whole. */
  everySheet: boolean;
  /** Also what takes longest. */
  pdf: boolean;
}

/** The file about a whole framework that a build writes in a format. */
export interface FrameworkFile {
  /** What a link to it says. */
  name: (extent: Extent) => string;
  /** Behind the framework's id, before the format's ending. */
  nameEnd: string;
  sheets: (all: RubricSheet[], extent: Extent) => RubricSheet[];
}

export interface SheetFormat {
  id: string;
  /** What a download is called: "Word document". */
  name: string;
  /** Behind a file's stem: `.canvas.csv`. */
  fileEnding: `.${string}`;
  mediaType: string;
  /** Whom it is for, in a few words. */
  audience: string;
  /** What to know before using it, shown beside the download: what was tried, and what could not be. */
  note: string;
  /** One sheet a file, several sheets in one file, or all statements of a framework in one file. */
  covers: 'sheet' | 'sheets' | 'framework';
  runsIn: 'browser and node' | 'node';
  /**
   * Absent where it is too heavy for every page that lists formats: then Node has it from `scripts/sheets/formats.ts`,
   * and a browser from the script named here.
   */
  render?: Render;
  browserScript?: `assets/${string}.js`;
  /** Whether a sheet makes a file in it at all; absent: every sheet does. */
  takes?: (sheet: RubricSheet) => boolean;
  /** Whether a build of few frameworks writes a file of each sheet; else it is made on command. */
  fileForEachSheet: boolean;
  fileForFramework?: FrameworkFile;
}

/** The renderer of a format that holds one sheet a file. */
export function renderOneSheet(
  render: (sheet: RubricSheet, options: RenderOptions) => Rendering,
): Render {
  return ({ sheets: [sheet] }, options) =>
    sheet ? render(sheet, options) : refused(words.thereIsNoSheet);
}
