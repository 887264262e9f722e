/** A site that is built for tests, beside the checkout's own. */
export interface TestSite {
  /** Short, for its folder and for the names of tests. */
  name: string;
  /** What is in it that the checkout's own site lacks, to end "a site …". */
  what: string;
  /** It has more pages than these, so that a test of all of them is one. */
  fewestPages: number;
  /** Its data folder: each file's content by its path. */
  data: ReadonlyMap<string, Uint8Array>;
}
