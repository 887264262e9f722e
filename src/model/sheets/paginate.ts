/** On which pages a printed sheet stands, from the heights of its parts: what a browser does when it prints. */

/** A sheet's parts, in any unit. */
export interface SheetHeights {
  /** All above the table. */
  header: number;
  /** The table's head, which every page with rows repeats. */
  head: number;
  rows: readonly {
    height: number;
    /** Never the last of its page: a heading. */ withNext: boolean;
  }[];
  /** All below the table, with the space before it. */
  footer: number;
}

export interface Pages {
  count: number;
  /** The rows that begin a page other than the first, by position. */
  rowStarts: { row: number; page: number }[];
  /** The page that begins with the footer; null where it stands below rows. */
  footerStart: number | null;
}

/** The pages of a sheet, where each has this much room. What is higher than a page goes on over several. */
export function paginated({ header, head, rows, footer }: SheetHeights, room: number): Pages {
  let page = 1;
  let used = header + head;
  const rowStarts: Pages['rowStarts'] = [];
  const across = (height: number, repeated: number) => {
    // Something higher than a page begins on it and takes as many more as it needs.
    const each = room - repeated;
    if (height <= each || each <= 0) return height;
    const more = Math.ceil(height / each) - 1;
    page += more;
    return height - more * each;
  };
  for (let at = 0; at < rows.length;) {
    let end = at;
    while (rows[end]?.withNext === true && end < rows.length - 1) end += 1;
    const together = rows.slice(at, end + 1).reduce((sum, { height }) => sum + height, 0);
    if (used + together > room && !(rows.length === 1 && together > room - head)) {
      page += 1;
      rowStarts.push({ row: at, page });
      used = head + across(together, head);
    } else if (used + together > room) {
      // The only row of a sheet goes on from where it begins.
      const rest = together - (room - used);
      page += 1;
      used = head + across(rest, head);
    } else {
      used += together;
    }
    at = end + 1;
  }
  let footerStart: number | null = null;
  if (used + footer > room) {
    page += 1;
    footerStart = page;
    across(footer, 0);
  }
  return { count: page, rowStarts, footerStart };
}

/** How many steps tighter a sheet can be set (see `src/styles/builder-fit.css`), and what that makes of rows to write in. */
export const FIT_ROW_HEIGHTS = [null, 17, 13, 10, 8] as const;
export const TIGHTEST = FIT_ROW_HEIGHTS.length - 1;
/** So much tighter a sheet is set unasked, where that saves a page with nothing on it but what comes at the end. */
export const TIGHTEST_UNASKED = 2;
