import type { UnitRecord } from '../../../src/model/unit/unit-record.ts';
import type { Crossing } from '../verify/crossings.ts';
import type { SearchRecord } from '../search-index/search-record.ts';
import type { Violation } from '../verify/violation.ts';

/** A file of a unit, as the store keeps it. */
export interface UnitFile {
  /** From the site's root. */
  path: string;
  bytes: number;
  /** SHA-256, in hexadecimal digits. */
  hash: string;
  /** When it was last changed, in milliseconds: a file that was changed since is none of ours. */
  changedAt: number;
  /** A page's title, with the site's name behind it. */
  title?: string;
}

/** One framework, compiled: what the link needs to know of its files without reading them. */
export interface CompiledUnit {
  id: string;
  path: string;
  title: string;
  exportedAt: string | null;
  record: UnitRecord;
  files: UnitFile[];
  /** What is in its own search index; null where it has none. */
  search: SearchRecord | null;
  /** The ids on its pages that others may link to, by page. */
  anchors: Record<string, string[]>;
  /** Addresses on its pages that lead to files of others. */
  crossings: Crossing[];
  /** What is wrong with its pages: nothing, or the site isn't published. */
  violations: Violation[];
}
