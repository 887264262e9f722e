/** Something in the built site that must not be there, or is missing. */
export type Violation = {
  /** What kind of thing, for machines: `LINK_TARGET`. */
  code: string;
  /** The file of the site, from its root. */
  file: string;
  /** 1-based line there, or null where it is about the whole file. */
  line: number | null;
  message: string;
  hint: string;
};

/** Violations in the order of files, lines and codes, the same on each run. */
export function sortViolations(violations: readonly Violation[]): Violation[] {
  return violations.toSorted(
    (a, b) =>
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
