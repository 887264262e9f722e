import { withoutStatements, withStatements } from '../../model/builder/change-draft.ts';
import { LIMITS, pickedTokens } from '../../model/builder/draft.ts';
import { statementToken } from '../../model/builder/statement-token.ts';
import { counted } from '../../model/counting.ts';
import { placeSlug } from '../../model/identifiers.ts';
import { statementNotices } from '../../model/notices.ts';
import type { Occupation } from '../../model/occupation.ts';
import { placeName } from '../../model/sheets/build-sheet.ts';
import { placesOf, type PlaceStatements } from '../../model/sheets/sheets-of.ts';
import type { Bench } from './bench.ts';
import { onDo, partOf } from './elements.ts';
import { html, type Markup } from './markup/html.ts';
import { stepMark } from './markup/step-mark.ts';
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
  slug: string;
  details: HTMLDetailsElement;
  count: HTMLElement;
  all: HTMLButtonElement;
  finds: Find[];
}

/** The list of all statements of an occupation, narrowed by words and place, with a box to tick on each. */
export function showFinder(root: HTMLElement, bench: Bench): void {
  const sieve = partOf(root, '[data-sieve]', HTMLElement);
  const words = partOf(root, '[data-words]', HTMLInputElement);
  const where = partOf(root, '[data-place]', HTMLSelectElement);
  const found = partOf(root, '[data-found]', HTMLElement);
  const list = partOf(root, '[data-statements]', HTMLElement);
  const notices = partOf(root, '[data-notices]', HTMLElement);
  let shown: Occupation | null = null;
  let places: FindPlace[] = [];
  /** The places that were open before words or a place narrowed the list; null while nothing does. */
  let openBefore: Set<FindPlace> | null = null;

  const build = (occupation: Occupation | null) => {
    shown = occupation;
    openBefore = null;
    sieve.hidden = occupation === null;
    words.value = '';
    const inPlaces = occupation ? placesOf(occupation) : [];
    where.innerHTML = placeOptions(inPlaces).text;
    list.innerHTML = html`${inPlaces.map(placeMarkup)}`.text;
    notices.innerHTML = occupation
      ? html`${statementNotices(occupation).map((notice) => html`<p>${notice}</p>`)}`.text
      : '';
    places = [...list.querySelectorAll('details')].map((details, at) =>
      findPlace(details, inPlaces[at]?.statements ?? []),
    );
    sift();
  };

  const sift = () => {
    const matches = matcherOf(words.value);
    const narrowed = words.value.trim() !== '' || where.value !== '';
    let count = 0;
    if (narrowed) openBefore ??= new Set(places.filter(({ details }) => details.open));
    for (const place of places) {
      const { slug, details, finds } = place;
      const inPlace = where.value === '' || where.value === slug;
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
        ? 'No statement has all of these words. Try fewer, or another place.'
        : `${count} of ${counted(total, 'statement')}.`
      : `${counted(total, 'statement')}: open a place, or type a word.`;
  };

  const mark = () => {
    const on = new Set(pickedTokens(bench.draft));
    for (const { count, all, finds } of places) {
      const picked = finds.filter(({ token }) => on.has(token)).length;
      for (const { token, box } of finds) box.checked = on.has(token);
      count.textContent = picked === 0 ? '' : `, ${picked} on your sheet`;
      all.textContent = picked === finds.length ? 'Take all off' : `Add all ${finds.length}`;
    }
  };

  words.addEventListener('input', sift);
  where.addEventListener('change', sift);
  list.addEventListener('change', ({ target }) => {
    const box = target as HTMLInputElement;
    pick(bench, [box.value], box.checked);
  });
  onDo(list, (_what, button) => {
    const place = places.find(({ all }) => all === button);
    const tokens = place?.finds.map(({ token }) => token) ?? [];
    const on = new Set(pickedTokens(bench.draft));
    pick(bench, tokens, !tokens.every((token) => on.has(token)));
  });
  bench.watch(({ occupation }) => {
    if (occupation !== shown) build(occupation);
    mark();
  });
}

function pick(bench: Bench, tokens: string[], on: boolean): void {
  const before = pickedTokens(bench.draft).length;
  const next = on ? withStatements(bench.draft, tokens) : withoutStatements(bench.draft, tokens);
  const after = pickedTokens(next).length;
  const changed = Math.abs(after - before);
  const [only = ''] = tokens;
  const name =
    tokens.length === 1 ? (bench.statement(only)?.code ?? '') : counted(changed, 'statement');
  if (next === bench.draft) {
    bench.say(`A sheet holds ${LIMITS.statements} statements at most.`);
    // The box was ticked all the same.
    for (const box of document.querySelectorAll<HTMLInputElement>('[data-statements] input')) {
      if (tokens.includes(box.value)) box.checked = !on;
    }
    return;
  }
  bench.change(
    next,
    `${name} ${on ? 'added' : 'taken off'}. ${counted(after, 'statement')} on the sheet.`,
  );
}

function findPlace(
  details: HTMLDetailsElement,
  statements: PlaceStatements['statements'],
): FindPlace {
  const items = [...details.querySelectorAll('li')];
  return {
    slug: details.dataset['slug'] ?? '',
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

function placeOptions(inPlaces: PlaceStatements[]): Markup {
  const group = (label: string, kind: PlaceStatements['place']['kind']) => {
    const options = inPlaces
      .filter(({ place }) => place.kind === kind)
      .map(({ place }) => html`<option value="${placeSlug(place)}">${placeName(place)}</option>`);
    return options.length > 0 && html`<optgroup label="${label}">${options}</optgroup>`;
  };
  return html`<option value="">Everywhere</option>
    ${group('Levels', 'level')} ${group('AI at work', 'ai-at-work')}
    ${group('Durable skills', 'domain')}`;
}

function placeMarkup({ place, statements }: PlaceStatements): Markup {
  return html`<details data-slug="${placeSlug(place)}">
    <summary>
      ${place.kind === 'level' && stepMark(place.level)} ${placeName(place)}
      <small>${counted(statements.length, 'statement')}<span data-count></span></small>
    </summary>
    <p><button type="button" class="copy" data-do="all"></button></p>
    <ul>
      ${statements.map(
        (statement) =>
          html`<li>
            <label>
              <input type="checkbox" value="${statementToken(statement)}" />
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
