/**
 * The private self-check on a level guide: one mark a statement, kept in this browser and nowhere else.
 * Marks are kept by anchor, so they survive a reordering of the statements.
 */
const CHOICES = [
  ['', 'Not marked'],
  ['3', 'On my own'],
  ['2', 'With a prompt'],
  ['1', 'With help'],
  ['0', 'Not tried yet'],
] as const;

type Marks = Record<string, string>;

const storageKey = (place: string) => `levelbook/self-check/${place}`;

function readMarks(place: string): Marks {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(storageKey(place)) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Marks) : {};
  } catch {
    return {};
  }
}

/** False where the browser refuses to keep anything. */
function keepMarks(place: string, marks: Marks): boolean {
  try {
    if (Object.keys(marks).length === 0) localStorage.removeItem(storageKey(place));
    else localStorage.setItem(storageKey(place), JSON.stringify(marks));
    return true;
  } catch {
    return false;
  }
}

/** Puts the self-check above the statements of `[data-self-check]`; marks made before show at once. */
export function offerSelfCheck(): void {
  const list = document.querySelector<HTMLElement>('[data-self-check]');
  const place = list?.dataset['selfCheck'];
  const bar = document.querySelector<HTMLElement>('[data-self-check-bar]');
  if (!list || !place || !bar) return;
  const marks = readMarks(place);
  const verses = [...list.querySelectorAll<HTMLElement>('[data-statement]')];

  const begin = makeButton('Check yourself');
  const clear = makeButton('Clear my marks');
  const status = document.createElement('output');
  bar.append(begin, status);

  const tell = (kept = true) => {
    const alone = Object.values(marks).filter((mark) => mark === '3').length;
    const marked = Object.keys(marks).length;
    status.textContent = kept
      ? `${marked} of ${verses.length} marked, ${alone} on your own. Kept on this device only.`
      : 'This browser keeps nothing, so your marks last until you leave the page.';
  };
  const show = () => {
    for (const verse of verses) {
      verse.querySelector('.aside')?.prepend(
        makeChooser(verse, marks[verse.id] ?? '', (mark) => {
          if (mark === '') Reflect.deleteProperty(marks, verse.id);
          else marks[verse.id] = mark;
          tell(keepMarks(place, marks));
        }),
      );
    }
    begin.replaceWith(clear);
    tell();
  };
  begin.addEventListener('click', () => {
    show();
    list.querySelector('select')?.focus();
  });
  clear.addEventListener('click', () => {
    for (const id of Object.keys(marks)) Reflect.deleteProperty(marks, id);
    for (const select of list.querySelectorAll('select')) select.value = '';
    tell(keepMarks(place, marks));
  });
  if (Object.keys(marks).length > 0) show();
}

function makeButton(words: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'button';
  button.textContent = words;
  return button;
}

function makeChooser(
  verse: HTMLElement,
  mark: string,
  onChange: (mark: string) => void,
): HTMLSelectElement {
  const select = document.createElement('select');
  select.className = 'self';
  select.setAttribute(
    'aria-label',
    `Your mark for ${verse.dataset['statement'] ?? 'this statement'}`,
  );
  for (const [value, words] of CHOICES) select.add(new Option(words, value, false, value === mark));
  select.addEventListener('change', () => {
    onChange(select.value);
  });
  return select;
}
