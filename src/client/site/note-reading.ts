import { READ_LAST_KEY, readLast, withRead } from '../../model/read-last.ts';
import { recalled, remembered } from '../tray/browser-memory.ts';

/** So long a page is open before it counts as read. */
const READ_AFTER = 5000;

/**
 * Where a site holds many frameworks, its contents page offers those that were read last. What was read is kept in this
 * browser alone, and only of pages that somebody stayed on.
 */
export function noteReading(): void {
  const { reads, frameworkTitle } = document.body.dataset;
  if (reads === undefined || frameworkTitle === undefined) return;
  setTimeout(() => {
    if (document.visibilityState !== 'visible') return;
    const read = { title: frameworkTitle, path: reads };
    remembered(READ_LAST_KEY, JSON.stringify(withRead(readLast(recalled(READ_LAST_KEY)), read)));
  }, READ_AFTER);
}
