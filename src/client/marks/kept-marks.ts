import { readMarks, type OwnMarks } from '../../model/own-marks.ts';

/** A reader's own marks, as this browser keeps them. Where it keeps nothing, they last as long as the page. */
const MARKS_KEY = 'levelbook/self-check/';
const CLEARED_KEY = 'levelbook/self-check-cleared/';

const memory = new Map<string, string>();

function read(key: string): OwnMarks {
  try {
    return readMarks(localStorage.getItem(key) ?? memory.get(key) ?? null);
  } catch {
    return readMarks(memory.get(key) ?? null);
  }
}

/** False where the browser refuses to keep anything beyond this page. */
function write(key: string, marks: OwnMarks): boolean {
  const text = Object.keys(marks).length === 0 ? null : JSON.stringify(marks);
  if (text === null) memory.delete(key);
  else memory.set(key, text);
  try {
    if (text === null) localStorage.removeItem(key);
    else localStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}

/** The marks of a place, by anchor. */
export function keptMarks(place: string): OwnMarks {
  return read(MARKS_KEY + place);
}

/** Keeps the marks of a place. What was cleared before can't be brought back after that. False where they last for this page only. */
export function keepMarks(place: string, marks: OwnMarks): boolean {
  write(CLEARED_KEY + place, {});
  return write(MARKS_KEY + place, marks);
}

/** Clears the marks of a place, and puts them where `bringBackMarks` finds them. */
export function clearMarks(place: string): void {
  write(CLEARED_KEY + place, keptMarks(place));
  write(MARKS_KEY + place, {});
}

/** The marks that were cleared last, as long as none was given since. */
export function clearedMarks(place: string): OwnMarks {
  return read(CLEARED_KEY + place);
}

/** Undoes `clearMarks`. */
export function bringBackMarks(place: string): void {
  const cleared = clearedMarks(place);
  if (Object.keys(cleared).length > 0) keepMarks(place, cleared);
}

/** Calls back when another tab changes marks, or a page comes back that the browser had put by. */
export function onMarksElsewhere(changed: () => void): void {
  addEventListener('storage', ({ key }) => {
    if (key === null || key.startsWith(MARKS_KEY)) changed();
  });
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) changed();
  });
}
