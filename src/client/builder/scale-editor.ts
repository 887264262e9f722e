import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as texts from '#words/builder.ts';
import { LIMITS, tidyText, type Draft } from '../../model/builder/draft.ts';
import { notObservedOf, stepsOf } from '../../model/builder/own-scale.ts';
import { checkScale, type ScaleProblem } from '../../model/builder/scale-check.ts';
import type { Rating } from '../../model/sheets/rubric-sheet.ts';
import { siteKind } from '../../model/sheets/site-kind.ts';
import type { DraftStore } from './draft-store.ts';
import { onDo, partOf } from './elements.ts';
import { scaleMarkup } from './markup/scale.ts';

/**
 * The steps of the scale in one's own words. What is being written is put on the sheet as soon as it makes a scale;
 * until then the sheet keeps the last one that did, and the problems are named.
 */
export function showScaleEditor(root: HTMLElement, store: DraftStore): void {
  const place = partOf(root, '[data-scale]', HTMLElement);
  const summary = partOf(root, '[data-scale-summary]', HTMLElement);
  const kindScale = (draft: Draft) => siteKind(draft.kind, store.framework ?? {}).scale;
  const scaleOf = (draft: Draft) => draft.scale ?? stepsOf(kindScale(draft));
  let written: Rating[] = [];
  /** The draft's scale that the boxes were made from; anything else than one's own typing makes them anew. */
  let shown: Draft['scale'] | 'none' = 'none';
  let shownKind = '';

  const build = () => {
    place.innerHTML = scaleMarkup(written, notObservedOf(kindScale(store.draft)), {
      own: store.draft.scale !== null,
    }).text;
    tell([]);
  };
  const tell = (problems: ScaleProblem[]) => {
    const list = partOf(place, '[data-scale-problems]', HTMLElement);
    const messages = [...new Set(problems.map(({ message }) => message))];
    const words =
      messages.length === 0 ? '' : fill(texts.notOnTheSheet, { messages: messages.join(' ') });
    if (list.textContent !== words) list.textContent = words;
    for (const box of place.querySelectorAll<HTMLInputElement>('input[data-step]')) {
      const { step, field } = box.dataset;
      const wrong = problems.some((one) => String(one.step) === step && one.field === field);
      if (wrong) box.setAttribute('aria-invalid', 'true');
      else box.removeAttribute('aria-invalid');
    }
  };
  const apply = (said: string, about: string | null) => {
    const steps = written.map(tidied);
    const problems = checkScale(steps, notObservedOf(kindScale(store.draft)).mark);
    if (problems.length === 0) {
      shown = steps;
      store.change({ ...store.draft, scale: steps }, said, about);
    }
    tell(problems);
  };
  const rebuilt = (steps: Rating[], said: string) => {
    written = steps;
    build();
    apply(said, null);
  };

  place.addEventListener('input', ({ target }) => {
    const box = target as HTMLInputElement;
    if (box.name === 'with-points') return;
    const at = Number(box.dataset['step']);
    const step = written[at];
    if (!step) return;
    written = written.with(at, withField(step, box.dataset['field'] ?? '', box.value));
    apply('', `scale ${at} ${box.dataset['field'] ?? ''}`);
  });
  place.addEventListener('change', ({ target }) => {
    store.settle();
    const box = target as HTMLInputElement;
    if (box.name !== 'with-points') return;
    const { length } = written;
    rebuilt(
      written.map((step, at) => ({ ...step, points: box.checked ? length - at : null })),
      box.checked ? texts.stepsHavePoints : texts.stepsHaveNoPoints,
    );
    place.querySelector<HTMLElement>('[name=with-points]')?.focus();
  });
  onDo(place, (what, button) => {
    const at = Number(button.dataset['at']);
    if (what === 'add-step') {
      rebuilt([...written, newStep(written)], '');
      place.querySelector<HTMLElement>(`[data-step="${written.length - 1}"]`)?.focus();
    }
    if (what === 'remove-step') {
      rebuilt(written.toSpliced(at, 1), fill(texts.stepPositionRemoved, { position: at + 1 }));
      const next = Math.min(at, written.length - 1);
      place.querySelector<HTMLElement>(`[data-step="${next}"]`)?.focus();
    }
    if (what === 'usual-scale') {
      store.change({ ...store.draft, scale: null }, texts.theUsualScaleIs);
      place.querySelector<HTMLElement>('[data-step]')?.focus();
    }
  });
  store.watch(({ draft }) => {
    const kindNow = `${draft.kind} ${store.framework?.id ?? ''}`;
    if (draft.scale !== shown || kindNow !== shownKind) {
      written = scaleOf(draft);
      shown = draft.scale;
      shownKind = kindNow;
      build();
    }
    const usual = place.querySelector<HTMLElement>('[data-do=usual-scale]');
    if (usual) usual.hidden = draft.scale === null;
    summary.textContent = fill(texts.stepsAndLabel, {
      steps: many(counts.step, scaleOf(draft).length),
      label: notObservedOf(kindScale(draft)).label.toLowerCase(),
    });
  });
}

const tidied = ({ mark, label, meaning, points }: Rating): Rating => ({
  mark: tidyText(mark, LIMITS.mark),
  label: tidyText(label, LIMITS.label),
  meaning: tidyText(meaning, LIMITS.meaning),
  points,
});

function withField(step: Rating, field: string, value: string): Rating {
  switch (field) {
    case 'mark':
    case 'label':
    case 'meaning':
      return { ...step, [field]: value };
    case 'points':
      return { ...step, points: value.trim() === '' ? null : Number(value) };
    default:
      return step;
  }
}

/** A step below the others, with a number for its mark; its word is for the writer to say. */
function newStep(steps: Rating[]): Rating {
  const taken = new Set(steps.map(({ mark }) => mark));
  let number = steps.length + 1;
  while (taken.has(String(number))) number += 1;
  const lowest = steps.at(-1)?.points ?? null;
  return {
    mark: String(number),
    label: '',
    meaning: '',
    points: lowest === null ? null : Math.max(0, lowest - 1),
  };
}
