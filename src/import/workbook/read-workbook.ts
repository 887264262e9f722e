import type { Grid } from '../grid.ts';
import { problem, type Reading } from '../problem.ts';
import { sharedStrings } from './shared-strings.ts';
import { dateStyles } from './styles.ts';
import { damaged, TooLarge, unpack, type Parts } from './unpack.ts';
import { MOST_ROWS, readWorksheet, TooManyRows, type WorkbookParts } from './worksheet.ts';
import { attributeOf, readXml, XmlError } from './xml.ts';
import { ZipError } from './zip.ts';

/** A workbook whose worksheets are read when they are asked for: most hold some that nobody needs. */
export interface Workbook {
  /** In the order of their tabs. */
  sheets: { name: string; hidden: boolean }[];
  sheet(name: string): Reading<Grid>;
}

/** Opens an .xlsx workbook, or says why it can't be. */
export function readWorkbook(bytes: Uint8Array): Reading<Workbook> {
  const parts = unpack(bytes);
  if ('severity' in parts) return { value: null, problems: [parts] };
  return guarded(() => open(parts));
}

function open(parts: Parts): Workbook {
  const path = workbookPath(parts);
  const xml = parts.text(path);
  if (xml === null) throw new XmlError('it has no list of worksheets');
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const targets = relations(parts.text(`${folder}_rels/${path.slice(folder.length)}.rels`), folder);
  const sheets: { name: string; hidden: boolean; path: string | undefined }[] = [];
  let from1904 = false;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'workbookPr') {
        from1904 = /^(?:1|true)$/u.test(attributeOf(attributes, 'date1904') ?? '');
      }
      if (name !== 'sheet') return;
      sheets.push({
        name: attributeOf(attributes, 'name') ?? '',
        hidden: (attributeOf(attributes, 'state') ?? 'visible') !== 'visible',
        path: targets.byId.get(attributeOf(attributes, 'id') ?? ''),
      });
    },
  });
  let shared: WorkbookParts | null = null;
  const sharedParts = (): WorkbookParts => ({
    strings: sharedStrings(parts.text(targets.byType.get('sharedStrings') ?? '')),
    dateStyles: dateStyles(parts.text(targets.byType.get('styles') ?? '')),
    from1904,
  });
  return {
    sheets: sheets.map(({ name, hidden }) => ({ name, hidden })),
    sheet: (name) =>
      guarded(() => {
        const sheet = sheets.find((one) => one.name === name);
        const text = parts.text(sheet?.path ?? '');
        if (!sheet || text === null) throw new XmlError(`it has no worksheet ${name}`);
        shared ??= sharedParts();
        return { name, hidden: sheet.hidden, ...readWorksheet(text, shared) };
      }),
  };
}

/** Nearly always `xl/workbook.xml`; the container says so. */
function workbookPath(parts: Parts): string {
  const { byType } = relations(parts.text('_rels/.rels'), '');
  return byType.get('officeDocument') ?? 'xl/workbook.xml';
}

/** What a part points to, by id and by the last word of its type. */
function relations(
  xml: string | null,
  folder: string,
): { byId: Map<string, string>; byType: Map<string, string> } {
  const byId = new Map<string, string>();
  const byType = new Map<string, string>();
  if (xml === null) return { byId, byType };
  readXml(xml, {
    open(name, attributes) {
      const target = attributeOf(attributes, 'Target');
      if (name !== 'Relationship' || target === null) return;
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
      byId.set(attributeOf(attributes, 'Id') ?? '', path);
      byType.set((attributeOf(attributes, 'Type') ?? '').split('/').at(-1) ?? '', path);
    },
  });
  return { byId, byType };
}

/** What reads, with whatever stops it as a problem. */
function guarded<Value>(read: () => Value): Reading<Value> {
  try {
    return { value: read(), problems: [] };
  } catch (error) {
    if (error instanceof XmlError) {
      return { value: null, problems: [damaged(`In it, ${error.message}.`)] };
    }
    if (error instanceof ZipError) return { value: null, problems: [damaged(error.message)] };
    if (error instanceof TooLarge) {
      return { value: null, problems: [problem('UNPACKS_TOO_LARGE', error.message)] };
    }
    if (error instanceof TooManyRows) {
      const message = `The worksheet has more than ${MOST_ROWS.toLocaleString('en-US')} rows.`;
      return { value: null, problems: [problem('TOO_MANY_ROWS', message)] };
    }
    throw error;
  }
}
