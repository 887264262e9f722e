import { rmSync } from 'node:fs';
import { measureBuild } from './bench/build-figures.ts';
import { measureMake, type MakeFigures } from './bench/make-figures.ts';
import {
  contentPageWeights,
  fontBytes,
  wholePageWeight,
  type PageWeight,
} from './bench/page-weights.ts';
import { measureReading, type ReadingFigures } from './bench/reading-figures.ts';
import { timeSearch } from './bench/search-time.ts';
import { weighSearch } from './bench/search-weight.ts';
import { measureSheets } from './bench/sheet-figures.ts';
import { twinWeight } from './bench/twin-weight.ts';
import { buildFolders } from './build/folders.ts';
import { readGiven } from './build/run-command.ts';
import type { Command } from './shared/arguments.ts';

const BENCH_COMMAND: Command = {
  name: 'npm run bench',
  summary:
    'Builds the site twice and measures it: weight of pages, fonts and search, time and memory of the build.\n' +
    'Exit code 1 where a figure is over its budget.',
  options: [],
};

/** The checkout's own budgets. */
const PAGE_BUDGET = 9 * 1000;
const FONT_BUDGET = 60 * 1000;
const SEARCH_BUDGET = 120 * 1000;
/** From `file://`, beside http. */
const FILE_TIME_RATIO = 1.5;
const FILE_DATA_RATIO = 1.4;
const SHEET_MILLISECONDS = 40;
const SHEET_BYTES = 90 * 1000;

/** Somebody's own table on `make.html`, and a large workbook for the command. */
const OWN_STATEMENTS = 500;
const PREVIEW_MILLISECONDS = 1000;
const SINGLE_FILE_MILLISECONDS = 3000;
const MAKE_BYTES = 220 * 1000;
const WORKBOOK_ROWS = 10_000;
const WORKBOOK_SECONDS = 3;
const WORKBOOK_MEGABYTES = 400;

const QUERIES = ['communication', 'skip tracing', 'EM-03', 'FDCPA', 'customer account'];

interface Figure {
  name: string;
  value: string;
  /** The figure and its budget, in the same unit. */
  budget?: { used: number; allowed: number; text: string };
}

async function measure(): Promise<Figure[]> {
  const { data, out, cache } = buildFolders(undefined, '.cache/bench-site');
  const sheets = await measureSheets(data);
  for (const folder of [out, cache]) rmSync(folder, { recursive: true, force: true });
  const first = await measureBuild(out);
  const again = await measureBuild(out);

  const pages = contentPageWeights(out);
  const heaviest = pages.at(-1);
  const median = pages[Math.floor(pages.length / 2)];
  const blocking = Math.max(...pages.map(({ blockingScript }) => blockingScript));
  const fonts = fontBytes(out);
  const twin = twinWeight(out);
  const times = await timeSearch(out, 'negotiation');
  const [search] = (await weighSearch(out, QUERIES)).toSorted((a, b) => b.bytes - a.bytes);
  const make = await measureMake(out, OWN_STATEMENTS);
  const makeBytes = wholePageWeight(out, 'make.html');
  const reading = await measureReading(WORKBOOK_ROWS);
  rmSync(out, { recursive: true, force: true });
  return [
    { name: 'pages', value: `${first.pages} about ${first.occupations} occupation(s)` },
    {
      name: 'first build',
      value: `${first.seconds.toFixed(1)} s, ${first.megabytes.toFixed(0)} MB`,
    },
    {
      name: 'build again',
      value: `${again.seconds.toFixed(1)} s, ${again.megabytes.toFixed(0)} MB`,
    },
    {
      name: 'heaviest content page',
      value: `${kilobytes(heaviest?.bytes ?? 0)} (${heaviest?.path ?? 'none'})`,
      budget: { used: heaviest?.bytes ?? 0, allowed: PAGE_BUDGET, text: kilobytes(PAGE_BUDGET) },
    },
    { name: 'pages over that budget', value: heavyPages(pages) },
    {
      name: 'median content page',
      value: `${kilobytes(median?.bytes ?? 0)} (${median?.path ?? 'none'})`,
    },
    {
      name: 'script before reading',
      value: kilobytes(blocking),
      budget: { used: blocking, allowed: 0, text: '0 KB' },
    },
    {
      name: 'fonts',
      value: kilobytes(fonts),
      budget: { used: fonts, allowed: FONT_BUDGET, text: kilobytes(FONT_BUDGET) },
    },
    {
      name: 'first search result',
      value: `${kilobytes(search?.bytes ?? 0)} and ${kilobytes(search?.fonts ?? 0)} of fonts (“${search?.query ?? ''}”)`,
      budget: { used: search?.bytes ?? 0, allowed: SEARCH_BUDGET, text: kilobytes(SEARCH_BUDGET) },
    },
    {
      name: 'the same from file://',
      value: `${times.file.toFixed(0)} ms, over http ${times.http.toFixed(0)} ms`,
      budget: {
        used: times.file / times.http,
        allowed: FILE_TIME_RATIO,
        text: `${FILE_TIME_RATIO} times as long`,
      },
    },
    {
      name: 'data for file://',
      value: `${(twin.twins / twin.index).toFixed(2)} times the index of ${kilobytes(twin.index)}`,
      budget: {
        used: twin.twins / twin.index,
        allowed: FILE_DATA_RATIO,
        text: `${FILE_DATA_RATIO} times`,
      },
    },
    {
      name: 'a sheet as PDF',
      value: `${sheets.milliseconds.toFixed(0)} ms of CPU on the mean of ${sheets.sheets}`,
      budget: {
        used: sheets.milliseconds,
        allowed: SHEET_MILLISECONDS,
        text: `${SHEET_MILLISECONDS} ms`,
      },
    },
    {
      name: 'largest sheet as PDF',
      value: `${kilobytes(sheets.bytes)} (${sheets.largest})`,
      budget: { used: sheets.bytes, allowed: SHEET_BYTES, text: kilobytes(SHEET_BYTES) },
    },
    ...ownTableFigures(make, makeBytes),
    ...readingFigures(reading),
  ];
}

function ownTableFigures({ preview, singleFile, requests }: MakeFigures, bytes: number): Figure[] {
  return [
    {
      name: 'own table: preview',
      value: `${preview.toFixed(0)} ms for ${OWN_STATEMENTS} statements`,
      budget: { used: preview, allowed: PREVIEW_MILLISECONDS, text: `${PREVIEW_MILLISECONDS} ms` },
    },
    {
      name: 'own table: single file',
      value: `${singleFile.toFixed(0)} ms`,
      budget: {
        used: singleFile,
        allowed: SINGLE_FILE_MILLISECONDS,
        text: `${SINGLE_FILE_MILLISECONDS} ms`,
      },
    },
    {
      name: 'own table: requests',
      value: [requests.length, ...requests].join(' '),
      budget: { used: requests.length, allowed: 0, text: '0' },
    },
    {
      name: 'make.html with all it links',
      value: kilobytes(bytes),
      budget: { used: bytes, allowed: MAKE_BYTES, text: kilobytes(MAKE_BYTES) },
    },
  ];
}

function readingFigures({ seconds, megabytes }: ReadingFigures): Figure[] {
  return [
    {
      name: 'a large workbook',
      value: `${seconds.toFixed(2)} s for ${WORKBOOK_ROWS} rows`,
      budget: { used: seconds, allowed: WORKBOOK_SECONDS, text: `${WORKBOOK_SECONDS} s` },
    },
    {
      name: 'its memory',
      value: `${megabytes.toFixed(0)} MB`,
      budget: { used: megabytes, allowed: WORKBOOK_MEGABYTES, text: `${WORKBOOK_MEGABYTES} MB` },
    },
  ];
}

/** Names the pages that weigh too much, heaviest first. */
function heavyPages(pages: readonly PageWeight[]): string {
  const heavy = pages.filter(({ bytes }) => bytes > PAGE_BUDGET).toReversed();
  const named = heavy.slice(0, 8).map(({ path, bytes }) => `\n    ${kilobytes(bytes)} ${path}`);
  const rest = heavy.length - named.length;
  return `${heavy.length}${named.join('')}${rest > 0 ? `\n    and ${rest} more` : ''}`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} KB`;
}

function isOver({ budget }: Figure): boolean {
  return budget !== undefined && budget.used > budget.allowed;
}

function tableOf(figures: readonly Figure[]): string {
  const width = Math.max(...figures.map(({ name }) => name.length));
  return figures
    .map((figure) => {
      const { name, value, budget } = figure;
      const verdict = isOver(figure) ? 'OVER the budget of' : 'within';
      return `${name.padEnd(width)}  ${value}${budget ? `  ${verdict} ${budget.text}` : ''}`;
    })
    .join('\n');
}

const line = readGiven(BENCH_COMMAND, process.argv.slice(2), () => null);
if (line.given) {
  try {
    const figures = await measure();
    console.log(tableOf(figures));
    process.exitCode = figures.some(isOver) ? 1 : 0;
  } catch (problem) {
    console.error(problem instanceof Error ? problem.message : problem);
    process.exitCode = 1;
  }
} else {
  process.exitCode = line.exitCode;
}
