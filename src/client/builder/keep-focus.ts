/**
 * Does something that may draw lists anew, and leaves the focus where it was: on the same control of the same line, or
 * of the last one where there are fewer now; else on what stands for the whole list.
 */
export function keepingFocus(root: HTMLElement, act: () => void): void {
  const before = document.activeElement;
  const list = before?.closest<HTMLElement>('ol, ul');
  const item = before?.closest('li');
  const place = list?.closest<HTMLElement>('[data-picked], [data-fields], [data-scale]');
  const at = list && item ? [...list.children].indexOf(item) : -1;
  const within = item && before ? controlsOf(item).indexOf(before as HTMLElement) : -1;
  act();
  if (!(before instanceof HTMLElement) || before.isConnected) return;
  const lines = place ? [...place.querySelectorAll('li')] : [];
  const line = lines[Math.min(at, lines.length - 1)];
  const controls = line ? controlsOf(line) : [];
  const wanted = controls[within] ?? controls[0];
  (wanted ?? root.querySelector<HTMLElement>('[data-do=undo]'))?.focus();
}

const controlsOf = (line: Element): HTMLElement[] => [
  ...line.querySelectorAll<HTMLElement>('button, input'),
];
