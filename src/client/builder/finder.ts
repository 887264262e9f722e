import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as texts from '#words/builder.ts';
import { withoutStatements, withStatements } from '../../model/builder/change-draft.ts';
import { LIMITS, pickedTokens } from '../../model/builder/draft.ts';
import { statementToken } from '../../model/builder/statement-token.ts';
import { placesOf, type GroupedPlace } from '../../model/framework/places.ts';
import type { Statement } from '../../model/framework/statement.ts';
import { statementNotices } from '../../model/notices.ts';
import { stepOf } from '../../model/sheets/build-sheet.ts';
import type { SheetFramework } from '../../model/sheets/sheet-framework.ts';
import type { DraftStore } from './draft-store.ts';
import { onDo, partOf } from './elements.ts';
import { html, type Markup } from '../../markup/html.ts';
import { stepMark } from '../../markup/step-mark.ts';
import { matcherOf, searchTextOf } from './match-statement.ts';

/** A statement in the list to pick from. */
interface Find {
  token: string;
  code: string;
  searchText: string;
  item: HTMLElement;
  box: HTMLInputElement;
}
/** A place in that list, which opens and closes. */
interface FindPlace {
  id: string;
  details: HTMLDetailsElement;
  count: HTMLElement;
  all: HTMLButtonElement;
  finds: Find[];
}

/** The list of all statements of a framework, narrowed by words and place, with a box to tick on each. */
export function showFinder(root: HTMLElement, store: DraftStore): void {
  const sieve = partOf(root, '[data-sieve]', HTMLElement);
  const words = partOf(root, '[data-words]', HTMLInputElement);
  const where = partOf(root, '[data-place]', HTMLSelectElement);
  const found = partOf(root, '[data-found]', HTMLElement);
  const list = partOf(root, '[data-statements]', HTMLElement);
  const notices = partOf(root, '[data-notices]', HTMLElement);
  let shown: SheetFramework | null = null;
  let places: FindPlace[] = [];
  let codes: string[] = [];
  /** The places that were open before words or a place narrowed the list; null while nothing does. */
  let openBefore: Set<FindPlace> | null = null;

  const build = (framework: SheetFramework | null) => {
    shown = framework;
    openBefore = null;
    sieve.hidden = framework === null;
    words.value = '';
    const inPlaces = framework ? placesOf(framework) : [];
    where.innerHTML = placeOptions(inPlaces).text;
    list.innerHTML = html`${inPlaces.map(placeMarkup)}`.text;
    notices.innerHTML = framework
      ? html`${statementNotices(framework).map((notice) => html`<p>${notice}</p>`)}`.text
      : '';
    places = [...list.querySelectorAll('details')].map((details, at) =>
      findPlace(details, inPlaces[at]?.place.statements ?? []),
    );
    codes = places.flatMap(({ finds }) => finds.map(({ code }) => code));
    sift();
  };

  const sift = () => {
    const matches = matcherOf(words.value, codes);
    const narrowed = words.value.trim() !== '' || where.value !== '';
    let count = 0;
    if (narrowed) openBefore ??= new Set(places.filter(({ details }) => details.open));
    for (const place of places) {
      const { id, details, finds } = place;
      const inPlace = where.value === '' || where.value === id;
      let here = 0;
      for (const find of finds) {
        const hit = inPlace && matches(find);
        find.item.hidden = !hit;
        if (hit) here += 1;
      }
      details.hidden = here === 0;
      if (narrowed) details.open = here > 0;
      else if (openBefore) details.open = openBefore.has(place);
      count += here;
    }
    if (!narrowed) openBefore = null;
    const total = places.reduce((sum, { finds }) => sum + finds.length, 0);
    found.textContent = narrowed
      ? count === 0
        ? texts.noStatementHasAll
        : fill(texts.countOfStatements, { count, statements: many(counts.statement, total) })
      : fill(texts.openAPlaceOr, { statements: many(counts.statement, total) });
  };

  const mark = () => {
    const on = new Set(pickedTokens(store.draft));
    for (const { count, all, finds } of places) {
      const picked = finds.filter(({ token }) => on.has(token)).length;
      for (const { token, box } of finds) box.checked = on.has(token);
      count.textContent = picked === 0 ? '' : fill(texts.onYourSheet2, { picked });
      const inSight = finds.filter(({ item }) => !item.hidden);
      const left = inSight.filter(({ token }) => !on.has(token)).length;
      const which = inSight.length < finds.length ? ' shown' : '';
      all.textContent =
        left === 0
          ? fill(texts.takeAllOff, { which })
          : fill(texts.addAllCountWhich, { count: inSight.length, which });
    }
  };

  const narrow = () => {
    sift();
    mark();
  };
  words.addEventListener('input', narrow);
  where.addEventListener('change', narrow);
  list.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    pick(store, [box.value], box.checked);
  });
  onDo(list, (_what, button) => {
    const place = places.find(({ all }) => all === button);
    // Only those in sight: nobody adds what the words above have hidden.
    const inSight = place?.finds.filter(({ item }) => !item.hidden) ?? [];
    const tokens = inSight.map(({ token }) => token);
    const on = new Set(pickedTokens(store.draft));
    pick(store, tokens, !tokens.every((token) => on.has(token)));
  });
  store.watch(({ framework }) => {
    if (framework !== shown) build(framework);
    mark();
  });
}

function pick(store: DraftStore, tokens: string[], on: boolean): void {
  const before = pickedTokens(store.draft).length;
  const next = on ? withStatements(store.draft, tokens) : withoutStatements(store.draft, tokens);
  const after = pickedTokens(next).length;
  const changed = Math.abs(after - before);
  const [only = ''] = tokens;
  const name =
    tokens.length === 1
      ? (store.statement(only)?.statement.code ?? '')
      : many(counts.statement, changed);
  if (next === store.draft) {
    store.say(fill(texts.aSheetHoldsStatementsAt, { statements: LIMITS.statements }));
    // The box was ticked all the same.
    for (const box of document.querySelectorAll<HTMLInputElement>('[data-statements] input')) {
      if (tokens.includes(box.value)) box.checked = !on;
    }
    return;
  }
  store.change(
    next,
    fill(on ? texts.nameAdded : texts.nameTakenOff, {
      name,
      statements: many(counts.statement, after),
    }),
  );
}

function findPlace(details: HTMLDetailsElement, statements: Statement[]): FindPlace {
  const items = [...details.querySelectorAll('li')];
  return {
    id: details.dataset['id'] ?? '',
    details,
    count: partOf(details, '[data-count]', HTMLElement),
    all: partOf(details, '[data-do=all]', HTMLButtonElement),
    finds: items.map((item, at) => {
      const statement = statements[at];
      const box = partOf(item, 'input', HTMLInputElement);
      return {
        token: box.value,
        code: statement?.code ?? '',
        searchText: statement ? searchTextOf(statement) : '',
        item,
        box,
      };
    }),
  };
}

function placeOptions(inPlaces: GroupedPlace[]): Markup {
  const groups = [...new Set(inPlaces.map(({ group }) => group))];
  return html`<option value="">${texts.everywhere}</option>
    ${groups.map(
      (group) =>
        html`<optgroup label="${group.name}">
          ${inPlaces
            .filter((one) => one.group === group)
            .map(({ place }) => html`<option value="${place.id}">${place.fullName}</option>`)}
        </optgroup> `,
    )}`;
}

function placeMarkup(grouped: GroupedPlace): Markup {
  const { id, fullName, statements } = grouped.place;
  const step = stepOf(grouped);
  return html`<details data-id="${id}">
    <summary>
      ${step && stepMark(step)} ${fullName}
      <small>${many(counts.statement, statements.length)}<span data-count></span></small>
    </summary>
    <p><button type="button" class="copy" data-do="all"></button></p>
    <ul>
      ${statements.map(
        (statement) =>
          html`<li>
            <label>
              <input type="checkbox" value="${statementToken(id, statement)}" />
              <span class="code">${statement.code}</span>
              <span
                >${statement.topic !== null && html`<b>${statement.topic}</b> — `}${statement.text}</span
              >
            </label>
          </li>`,
      )}
    </ul>
  </details>`;
}
