/** How near the window's edge a drag scrolls it, and by how much a frame, in pixels. */
const EDGE = 60;
const STRIDE = 12;

/**
 * Lets the lines of a list be dragged by their grips, with any pointer. `move` is told the position a line had and the
 * one it was dropped at, counted without it. Escape lets it be where it was.
 */
export function offerDragging(list: HTMLElement, move: (from: number, to: number) => void): void {
  list.addEventListener('pointerdown', (event) => {
    const grip = (event.target as Element).closest<HTMLElement>('.grip');
    const line = grip?.closest<HTMLElement>('li');
    if (!grip || !line || event.button !== 0) return;
    event.preventDefault();
    grip.setPointerCapture(event.pointerId);
    follow(list, line, grip, event.clientY, move);
  });
}

function follow(
  list: HTMLElement,
  line: HTMLElement,
  grip: HTMLElement,
  start: number,
  move: (from: number, to: number) => void,
): void {
  const end = new AbortController();
  const { signal } = end;
  const others = [...list.children].filter((item) => item !== line);
  const from = [...list.children].indexOf(line);
  let pointer = start;
  let to = from;
  const look = () => {
    const middle = (item: Element) => {
      const { top, height } = item.getBoundingClientRect();
      return top + height / 2;
    };
    to = others.filter((item) => middle(item) < pointer).length;
    others.forEach((item, at) => {
      item.classList.toggle('drop-before', at === to && to !== from);
      item.classList.toggle('drop-after', at === to - 1 && to === others.length && to !== from);
    });
  };
  const scroll = () => {
    if (signal.aborted) return;
    if (pointer < EDGE) scrollBy(0, -STRIDE);
    else if (pointer > innerHeight - EDGE) scrollBy(0, STRIDE);
    look();
    requestAnimationFrame(scroll);
  };
  const stop = (drop: boolean) => {
    end.abort();
    line.classList.remove('dragged');
    for (const item of others) item.classList.remove('drop-before', 'drop-after');
    if (drop && to !== from) move(from, to);
  };
  line.classList.add('dragged');
  grip.addEventListener(
    'pointermove',
    ({ clientY }) => {
      pointer = clientY;
    },
    { signal },
  );
  grip.addEventListener('pointerup', () => stop(true), { signal });
  grip.addEventListener('pointercancel', () => stop(false), { signal });
  addEventListener(
    'keydown',
    ({ key }) => {
      if (key === 'Escape') stop(false);
    },
    { signal },
  );
  requestAnimationFrame(scroll);
}
