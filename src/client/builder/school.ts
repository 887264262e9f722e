import { fill } from '#say';
import * as texts from '#words/builder.ts';
import { LIMITS, tidyText } from '../../model/builder/draft.ts';
import { isLogoAddress, logoProblem } from '../../model/builder/logo-check.ts';
import { recalled, remembered } from '../tray/browser-memory.ts';
import type { DraftStore } from './draft-store.ts';
import { onDo, partOf, showValue } from './elements.ts';

const LOGO_KEY = 'levelbook/logo';

/** The logo of the reader's school as an address, or null. It stays in this browser: no link and no file carries it. */
export function keptLogo(): string | null {
  const logo = recalled(LOGO_KEY);
  return logo !== null && isLogoAddress(logo) ? logo : null;
}

/** The school's name, which is part of the sheet, and its logo, which is this browser's. `redraw` is called when that changes. */
export function showSchool(root: HTMLElement, store: DraftStore, redraw: () => void): void {
  const name = partOf(root, '[data-school]', HTMLInputElement);
  const file = partOf(root, '[data-logo]', HTMLInputElement);
  const shown = partOf(root, '[data-logo-shown]', HTMLElement);
  const place = partOf(root, '[data-logo-picture]', HTMLElement);
  const status = partOf(root, '[data-logo-status]', HTMLElement);
  const summary = partOf(root, '[data-school-summary]', HTMLElement);

  const show = () => {
    const logo = keptLogo();
    shown.hidden = logo === null;
    place.replaceChildren(...(logo === null ? [] : [pictureOf(logo)]));
    const parts = [store.draft.school === '' ? null : store.draft.school, logo && texts.withALogo];
    summary.textContent = parts.filter((part) => part !== null).join(', ') || texts.noSchool;
  };
  const keep = (logo: string | null, words: string) => {
    const kept = remembered(LOGO_KEY, logo);
    status.textContent = kept ? words : fill(texts.thisBrowserKeepsNothingItLasts, { words });
    show();
    redraw();
  };
  name.addEventListener('input', () => {
    store.change({ ...store.draft, school: tidyText(name.value, LIMITS.school) }, '', 'school');
  });
  name.addEventListener('change', () => store.settle());
  file.addEventListener('change', () => {
    const [chosen] = file.files ?? [];
    if (!chosen) return;
    void logoOf(chosen).then(
      (logo) => keep(logo, texts.theLogoIsOn),
      (problem: unknown) => {
        status.textContent = problem instanceof Error ? problem.message : String(problem);
      },
    );
    // The same file can be chosen again.
    file.value = '';
  });
  onDo(root, (what) => {
    if (what !== 'remove-logo') return;
    keep(null, texts.theLogoIsGone);
    file.focus();
  });
  store.watch(({ draft }) => {
    showValue(name, draft.school);
    show();
  });
}

function pictureOf(logo: string): HTMLImageElement {
  const picture = new Image();
  picture.src = logo;
  picture.alt = texts.yourLogo;
  return picture;
}

/** A picture's file as an address. Rejects with a sentence where it is no picture that can be shown. */
async function logoOf(file: File): Promise<string> {
  const problem = logoProblem(file);
  if (problem !== null) throw new Error(problem);
  const bytes = new Uint8Array(await file.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  const address = `data:${file.type};base64,${btoa(binary)}`;
  const picture = new Image();
  picture.src = address;
  await picture.decode().catch(() => {
    throw new Error('The picture can’t be read. Save it anew as PNG, and choose that.');
  });
  return address;
}
