import * as words from '#words/builder.ts';
import { withKind } from '../../model/builder/change-draft.ts';
import { LIMITS, PAPERS, tidyText, type Draft, type Paper } from '../../model/builder/draft.ts';
import { sheetKind } from '../../model/sheets/kinds.ts';
import type { SheetKindId } from '../../model/sheets/rubric-sheet.ts';
import type { DraftStore } from './draft-store.ts';
import { partOf, showValue } from './elements.ts';

/** Title, kind and paper of the sheet. */
export function showSettings(root: HTMLElement, store: DraftStore): void {
  const title = partOf(root, '[data-title]', HTMLInputElement);
  const kinds = [...root.querySelectorAll<HTMLInputElement>('[name=kind]')];
  const paper = partOf(root, '[data-paper]', HTMLSelectElement);
  const large = partOf(root, '#large-print', HTMLInputElement);
  const summary = partOf(root, '[data-paper-summary]', HTMLElement);

  title.addEventListener('input', () => {
    store.change({ ...store.draft, title: tidyText(title.value, LIMITS.title) }, '', 'title');
  });
  title.addEventListener('change', () => store.settle());
  for (const kind of kinds) {
    kind.addEventListener('change', () => {
      const next = withKind(store.draft, kind.value as SheetKindId);
      const lost = store.draft.scale !== null && next.scale === null;
      const { name } = sheetKind(next.kind);
      store.change(
        next,
        lost ? `${name}. Your scale does not go with it; its own is used.` : `${name}.`,
      );
    });
  }
  paper.addEventListener('change', () => {
    store.change({ ...store.draft, paper: paper.value as Paper });
  });
  large.addEventListener('change', () => {
    store.change({ ...store.draft, largePrint: large.checked });
  });
  store.watch(({ draft }) => {
    showValue(title, draft.title);
    for (const kind of kinds) kind.checked = kind.value === draft.kind;
    showValue(paper, draft.paper);
    large.checked = draft.largePrint;
    summary.textContent = paperInWords(draft);
  });
}

const paperInWords = ({ paper, largePrint }: Draft) =>
  `${PAPERS[paper]}${largePrint ? words.largePrint : ''}`;
