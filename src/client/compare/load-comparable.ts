import {
  comparableFile,
  readComparable,
  type WrittenComparable,
} from '../../model/contracts/comparable.ts';
import type { Comparable } from '../../model/occupation/comparison.ts';
import { runScript } from '../files/run-script.ts';

declare global {
  /** What an occupation's file calls (see `src/model/contracts`). */
  var levelbookComparable: ((written: WrittenComparable) => void) | undefined;
}

const loaded = new Map<string, Comparable>();

/** What is compared of the occupation whose pages are in this folder. Rejects where it can't be loaded. */
export async function loadComparable(path: string): Promise<Comparable> {
  globalThis.levelbookComparable = (written) => {
    const one = readComparable(written);
    loaded.set(one.path, one);
  };
  if (!loaded.has(path)) await runScript(comparableFile({ path }));
  const one = loaded.get(path);
  if (!one) throw new Error(`What is compared of ${path} is damaged.`);
  return one;
}
