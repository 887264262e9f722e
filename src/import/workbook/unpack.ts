import { problem, type ImportProblem } from '../problem.ts';
import { kindOfFile } from './kind-of-file.ts';
import { unzipped, zipEntries, ZipError, type ZipEntry } from './zip.ts';

const MEGABYTE = 1024 * 1024;
const LARGEST_FILE = 200 * MEGABYTE;
const LARGEST_PART = 80 * MEGABYTE;
const LARGEST_SUM = 160 * MEGABYTE;

/** The parts of an office file, each unpacked when it is asked for; never more of them than memory is meant for. */
export interface Parts {
  names: string[];
  /** The text of a part; null where there is none of that name. Throws TooLarge or ZipError. */
  text(name: string): string | null;
}

/** A part, or all that were asked for, are larger than any that people write. */
export class TooLarge extends Error {}

const OTHERS = {
  xls: 'an Excel workbook from before 2007 (.xls)',
  'old-office': 'an office file from before 2007',
  pdf: 'a PDF',
  xml: 'an XML file',
  html: 'a web page',
  text: 'a text file; is it a CSV?',
} as const;

/** What is wrong with a file of so many bytes, before any of them is read. */
export function tooLarge(bytes: number): ImportProblem | null {
  if (bytes <= LARGEST_FILE) return null;
  const size = Math.round(bytes / MEGABYTE);
  return problem('FILE_TOO_LARGE', `The file is ${size} MB large; at most 200 MB are read.`);
}

/** Opens a workbook's container, or says why it is none. */
export function unpack(bytes: Uint8Array): Parts | ImportProblem {
  const large = tooLarge(bytes.length);
  if (large) return large;
  const kind = kindOfFile(bytes);
  if (kind === 'empty') return problem('EMPTY_FILE', 'The file is empty.');
  if (kind === 'password') return problem('PASSWORD', 'The workbook is protected by a password.');
  if (kind === 'other') return problem('NOT_A_WORKBOOK', 'The file is no Excel workbook.');
  if (kind === 'text') {
    return problem(
      'OTHER_FORMAT',
      `The file is ${OTHERS.text}`,
      undefined,
      'Name it statements.csv, or save it as an Excel workbook (.xlsx).',
    );
  }
  if (kind !== 'zip') return problem('OTHER_FORMAT', `The file is ${OTHERS[kind]}.`);
  try {
    const entries = zipEntries(bytes);
    if ([...entries.values()].some(({ encrypted }) => encrypted)) {
      return problem('PASSWORD', 'The workbook is protected by a password.');
    }
    return otherZip([...entries.keys()]) ?? partsOf(bytes, entries);
  } catch (error) {
    if (error instanceof ZipError) return damaged(error.message);
    throw error;
  }
}

/** What a problem says of a workbook that is broken somewhere inside. */
export function damaged(why: string): ImportProblem {
  return problem('DAMAGED', `The workbook is damaged. ${why}`);
}

function otherZip(names: string[]): ImportProblem | null {
  if (names.includes('xl/workbook.xml') || names.includes('_rels/.rels')) {
    const other = names.includes('xl/workbook.bin')
      ? 'an Excel binary workbook (.xlsb)'
      : names.some((name) => name.startsWith('word/'))
        ? 'a Word document'
        : names.some((name) => name.startsWith('ppt/'))
          ? 'a presentation'
          : null;
    return other === null ? null : problem('OTHER_FORMAT', `The file is ${other}.`);
  }
  if (names.includes('content.xml')) {
    return problem('OTHER_FORMAT', 'The file is an OpenDocument spreadsheet (.ods).');
  }
  if (names.some((name) => name.endsWith('.iwa') || name === 'Index.zip')) {
    return problem(
      'OTHER_FORMAT',
      'The file is a Numbers document.',
      undefined,
      'In Numbers choose File, Export to, Excel.',
    );
  }
  return problem('NOT_A_WORKBOOK', 'The file is a zip archive, but no workbook.');
}

function partsOf(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Parts {
  let sum = 0;
  return {
    names: [...entries.keys()],
    text(name) {
      const entry = entries.get(name);
      if (!entry) return null;
      sum += entry.size;
      if (entry.size > LARGEST_PART || sum > LARGEST_SUM) {
        throw new TooLarge(`${name} would unpack to ${Math.round(entry.size / MEGABYTE)} MB.`);
      }
      return new TextDecoder().decode(unzipped(bytes, entry));
    },
  };
}
