import type { ListedFile } from '../../../src/model/contracts/edition.ts';
import { HASH_LENGTH } from '../../../src/model/contracts/edition.ts';
import { singleFilePath } from '../../../src/model/contracts/downloads.ts';
import type { BookEntry } from '../offline/edition.ts';
import { withoutSiteTitle } from '../offline/site-files.ts';
import type { CompiledUnit } from '../unit/compiled-unit.ts';
import { addCrossings, type Crossing } from '../verify/crossings.ts';
import type { Violation } from '../verify/violation.ts';

/** What the link gathers of units while it puts them into the site: nothing that it could read again from there. */
export interface Gathered {
  entries: BookEntry[];
  /** Sizes of single files, by path. */
  singleFiles: Map<string, number>;
  /** When the latest was exported. */
  exportedAt: string | null;
  /** Hashes of all files, by path. */
  hashes: Map<string, string>;
  /** All files, as the lists of what can be kept name them. */
  listed: Map<string, ListedFile>;
  /** Addresses that lead out of units: of all that ask for the same, the first. */
  crossings: Map<string, Crossing>;
  violations: Violation[];
  /** The titles of pages, by path. */
  titles: Map<string, string>;
}

/** An empty gathering, and what adds a unit to it. */
export function gathering(siteTitle: string): Gathered & { add: (unit: CompiledUnit) => void } {
  const all: Gathered = {
    entries: [],
    singleFiles: new Map(),
    exportedAt: null,
    hashes: new Map(),
    listed: new Map(),
    crossings: new Map(),
    violations: [],
    titles: new Map(),
  };
  return Object.assign(all, {
    add(unit: CompiledUnit) {
      const { id, path, title, exportedAt } = unit;
      all.entries.push({ id, path, title });
      if (exportedAt !== null && exportedAt > (all.exportedAt ?? '')) all.exportedAt = exportedAt;
      for (const file of unit.files) {
        if (file.path === singleFilePath(unit)) all.singleFiles.set(file.path, file.bytes);
        if (file.title !== undefined) all.titles.set(file.path, file.title);
        all.hashes.set(file.path, file.hash);
        const hash = file.hash.slice(0, HASH_LENGTH);
        all.listed.set(
          file.path,
          file.title === undefined
            ? [file.path, hash, file.bytes]
            : [file.path, hash, file.bytes, withoutSiteTitle(file.title, siteTitle)],
        );
      }
      addCrossings(all.crossings, unit.crossings);
      for (const violation of unit.violations) all.violations.push(violation);
    },
  });
}
