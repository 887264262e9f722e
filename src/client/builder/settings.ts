import { withKind } from '../../model/builder/change-draft.ts';
import { LIMITS, PAPERS, tidyText, type Draft, type Paper } from '../../model/builder/draft.ts';
import { sheetKind } from '../../model/sheets/kinds.ts';
import type { SheetKindId } from '../../model/sheets/rubric-sheet.ts';
import type { Bench } from './bench.ts';
import { partOf, showValue } from './elements.ts';

/** Title, kind and paper of the sheet. */
export function showSettings(root: HTMLElement, bench: Bench): void {
  const title = partOf(root, '[data-title]', HTMLInputElement);
  const kinds = [...root.querySelectorAll<HTMLInputElement>('[name=kind]')];
  const paper = partOf(root, '[data-paper]', HTMLSelectElement);
  const large = partOf(root, '#large-print', HTMLInputElement);
  const summary = partOf(root, '[data-paper-summary]', HTMLElement);

  title.addEventListener('input', () => {
    bench.change({ ...bench.draft, title: tidyText(title.value, LIMITS.title) }, '', 'title');
  });
  title.addEventListener('change', () => bench.settle());
  for (const kind of kinds) {
    kind.addEventListener('change', () => {
      const next = withKind(bench.draft, kind.value as SheetKindId);
      const lost = bench.draft.scale !== null && next.scale === null;
      const { name } = sheetKind(next.kind);
      bench.change(
        next,
        lost ? `${name}. Your scale does not go with it; its own is used.` : `${name}.`,
      );
    });
  }
  paper.addEventListener('change', () => {
    bench.change({ ...bench.draft, paper: paper.value as Paper });
  });
  large.addEventListener('change', () => {
    bench.change({ ...bench.draft, largePrint: large.checked });
  });
  bench.watch(({ draft }) => {
    showValue(title, draft.title);
    for (const kind of kinds) kind.checked = kind.value === draft.kind;
    showValue(paper, draft.paper);
    large.checked = draft.largePrint;
    summary.textContent = paperInWords(draft);
  });
}

const paperInWords = ({ paper, largePrint }: Draft) =>
  `${PAPERS[paper]}${largePrint ? ', large print' : ''}`;
