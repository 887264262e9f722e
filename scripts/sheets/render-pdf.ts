import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler';
import type { Render, RenderOptions } from '../../src/formats/format.ts';
import { refused, rendered, type Rendering } from '../../src/formats/rendering.ts';
import type { SheetLogo } from '../../src/formats/sheet-logo.ts';
import { sheetIdentity } from '../../src/formats/sheet-text.ts';
import type { RubricSheet } from '../../src/model/sheets/rubric-sheet.ts';
import { bundleCover } from './bundle-cover.ts';
import { jobJson, logoName, printJob, type Cover, type PrintJob } from './print-job.ts';

/** Sheets as PDF, set by Typst from `sheet.typ`: tagged, PDF/UA-1, the same bytes for the same sheets. */

export type SheetPdf = { bytes: Buffer; pages: number; accessible: boolean };

const FOLDER = import.meta.dirname;
const TEMPLATE = join(FOLDER, 'sheet.typ');
const JOB = join(FOLDER, 'job.json');
const FONTS = [
  'atkinson-hyperlegible/400Regular/AtkinsonHyperlegible_400Regular.ttf',
  'atkinson-hyperlegible/700Bold/AtkinsonHyperlegible_700Bold.ttf',
  'atkinson-hyperlegible-mono/700Bold/AtkinsonHyperlegibleMono_700Bold.ttf',
];

let shared: NodeCompiler | undefined;

function compiler(): NodeCompiler {
  const { resolve } = createRequire(import.meta.url);
  shared ??= NodeCompiler.create({
    workspace: FOLDER,
    fontArgs: [
      {
        fontBlobs: FONTS.map((font) => readFileSync(resolve(`@expo-google-fonts/${font}`))),
      },
    ],
  });
  return shared;
}

/** Lays a job out. Throws where the template has a fault: no data may cause that. */
function layOut(job: PrintJob, logo: SheetLogo | undefined): NodeTypstDocument {
  const typst = compiler();
  if (logo) typst.mapShadow(join(FOLDER, logoName(logo)), Buffer.from(logo.bytes));
  // What the compiler remembers of other sheets costs more memory than it saves time.
  typst.evictCache(0);
  typst.mapShadow(JOB, Buffer.from(jobJson(job)));
  const compiled = typst.compile({ mainFilePath: TEMPLATE });
  const document = compiled.result;
  if (!document) {
    const error = compiled.takeError();
    const diagnostics = error ? error.shortDiagnostics : [];
    throw new Error(`The sheets could not be set: ${JSON.stringify(diagnostics)}`);
  }
  return document;
}

/** The PDF of a layout, as PDF/UA-1; null with Typst's reason where some character has no glyph. */
function exported(
  document: NodeTypstDocument,
  creationTimestamp: number,
  standard: 'ua-1' | null,
): Buffer | string {
  try {
    return compiler().pdf(document, {
      creationTimestamp,
      ...(standard === null ? {} : { pdfStandard: standard }),
    });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const secondsOf = (madeAt: string | undefined) => {
  const time = madeAt === undefined ? 0 : Date.parse(madeAt);
  return Number.isFinite(time) ? Math.max(0, Math.floor(time / 1000)) : 0;
};

/** What of it the compiler names as having no glyph. */
const missingGlyphs = (reason: string) =>
  [...new Set([...reason.matchAll(/the text `\\?"(.+?)\\?"`/gu)].map((match) => match[1] ?? ''))]
    .slice(0, 8)
    .join(' ');

/**
 * Sheets in one PDF, each counting its own pages; with a cover where there are many.
 * Fonts are the ones that come with Levelbook. Where they lack a character, this machine's fonts are tried, and where
 * those lack it too the file is tagged but no PDF/UA: both are said in the warnings.
 */
export function sheetsPdf(
  sheets: RubricSheet[],
  options: RenderOptions = {},
  cover: Cover | null = null,
): Rendering<SheetPdf> {
  const [first] = sheets;
  if (!first) return refused('There is no sheet to write.');
  const title = cover?.title ?? sheetIdentity(first);
  const job = printJob(sheets, options, title, cover);
  const timestamp = secondsOf(options.madeAt);
  const asPdf = (document: NodeTypstDocument, bytes: Buffer, accessible: boolean) => ({
    bytes,
    pages: document.numOfPages,
    accessible,
  });

  const document = layOut(job, options.logo);
  const bytes = exported(document, timestamp, 'ua-1');
  if (typeof bytes !== 'string') return rendered(asPdf(document, bytes, true));

  const missing = `Levelbook’s fonts lack: ${missingGlyphs(bytes)}`;
  const anyFont = layOut({ ...job, anyFont: true }, options.logo);
  const withAnyFont = exported(anyFont, timestamp, 'ua-1');
  if (typeof withAnyFont !== 'string') {
    return rendered(asPdf(anyFont, withAnyFont, true), [
      `${missing}. This machine’s fonts were used for that; another machine’s file may differ.`,
    ]);
  }
  const plain = exported(anyFont, timestamp, null);
  if (typeof plain === 'string') return refused(`The PDF could not be written: ${plain}`);
  return rendered(asPdf(anyFont, plain, false), [
    `${missing}. They are missing from the file, and it is not PDF/UA.`,
  ]);
}

/** Several sheets are a bundle, which opens with what is in it. */
export const renderPdf: Render = ({ framework, sheets }, options) => {
  const cover = sheets.length === 1 ? null : bundleCover(framework, sheets);
  const pdf = sheetsPdf(sheets, options, cover);
  return pdf.ok ? rendered(pdf.content.bytes, pdf.warnings) : pdf;
};
