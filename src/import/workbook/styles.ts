import { attributeOf, readXml } from './xml.ts';

/** Formats that every workbook knows by number, and that show a number as a date or a time. */
const BUILT_IN_DATES = new Set([
  14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 28, 29, 30, 31, 32, 33, 34, 35, 36, 45, 46, 47, 50, 51,
  52, 53, 54, 55, 56, 57, 58,
]);

/** Which cell styles show a number as a date, by their position in the workbook's list of styles. */
export function dateStyles(xml: string | null): Set<number> {
  const dateFormats = new Set(BUILT_IN_DATES);
  const dates = new Set<number>();
  if (xml === null) return dates;
  let inCellStyles = false;
  let position = 0;
  readXml(xml, {
    open(name, attributes) {
      if (name === 'numFmt') {
        const id = Number(attributeOf(attributes, 'numFmtId'));
        if (showsDate(attributeOf(attributes, 'formatCode') ?? '')) dateFormats.add(id);
        else dateFormats.delete(id);
      } else if (name === 'cellXfs') inCellStyles = true;
      else if (name === 'xf' && inCellStyles) {
        if (dateFormats.has(Number(attributeOf(attributes, 'numFmtId')))) dates.add(position);
        position += 1;
      }
    },
    close(name) {
      if (name === 'cellXfs') inCellStyles = false;
    },
  });
  return dates;
}

/** A format with a day, month, year, hour or second outside of quotes and brackets shows a date or a time. */
function showsDate(format: string): boolean {
  const bare = format.replace(/"[^"]*"|\\.|_.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/giu, '');
  return /[dmyhs]/iu.test(bare) && !/general/iu.test(bare);
}

const DAY = 86_400_000;
/** Day 0 of the calendars that workbooks count from; the older one has a 29 February 1900 that never was. */
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);

/** A number of days as a date, `2026-03-14`, and its time where it has one. */
export function dateText(days: number, from1904: boolean): string {
  const moment = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(days * DAY));
  if (Number.isNaN(moment.getTime())) return String(days);
  const [date = '', time = ''] = moment.toISOString().split('T');
  if (days < 1) return time.slice(0, 5);
  return days % 1 === 0 ? date : `${date} ${time.slice(0, 5)}`;
}
