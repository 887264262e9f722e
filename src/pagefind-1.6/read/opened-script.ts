import { SCRIPT_GLOBAL } from '../file-names.ts';
import type { PagefindClass } from './index-reader.ts';

/** The class that the adapted script has handed over; undefined where it has not run, or was cut off. */
export function pagefindClass(): PagefindClass | undefined {
  const handedOver = (globalThis as Record<string, unknown>)[SCRIPT_GLOBAL];
  return (handedOver as { PagefindInstance: PagefindClass } | undefined)?.PagefindInstance;
}
