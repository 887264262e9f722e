/** "Copy citation" on each statement: its words, its code with occupation and version, and its address. */
export function offerCitations(): void {
  document.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-act="cite"]');
    const verse = button?.closest<HTMLElement>('[data-statement]');
    if (!button || !verse) return;
    void copy(citationOf(verse)).then((copied) => {
      say(button, copied ? 'Copied' : 'Could not copy');
    });
  });
}

function citationOf(verse: HTMLElement): string {
  const words = verse.querySelector('p')?.textContent.trim().replace(/\s+/gu, ' ') ?? '';
  const {
    soc = '',
    occupation = '',
    version = '',
  } = verse.closest<HTMLElement>('[data-soc]')?.dataset ?? {};
  const address = `${location.href.replace(/[?#].*$/u, '')}#${verse.id}`;
  const code = `${soc}/${verse.dataset['statement'] ?? ''}`;
  return `“${words}” (${code}, ${occupation}, ${version}). ${address}`;
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** From `file://` and on old hosts the clipboard is closed to scripts, but a selected text can still be copied. */
function copyBySelection(text: string): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.style.cssText = 'position:fixed;opacity:0';
  document.body.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  return copied;
}

function say(button: HTMLButtonElement, word: string): void {
  const usual = button.dataset['usual'] ?? button.textContent;
  button.dataset['usual'] = usual;
  button.textContent = word;
  button.setAttribute('aria-live', 'polite');
  setTimeout(() => {
    button.textContent = usual;
  }, 2000);
}
