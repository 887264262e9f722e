import { fill, many } from '#say';
import * as counts from '#words/counts.ts';
import * as words from '#words/search.ts';
import { tokenOfAnchor } from '../../model/builder/statement-token.ts';
import type { TextPiece } from '../../model/search/excerpt.ts';
import type { Hit } from '../../model/search/hits.ts';
import { pageHeading } from '../../model/search/page-heading.ts';
import type { HitGroup } from '../../model/search/load-groups.ts';
import { FRAMEWORK_FACET } from '../../model/search/facets.ts';
import { KIND_HEADINGS } from './page-facets.ts';
import { make } from './parts-of-page.ts';

/** So many hits of one page are shown at once, so that one long page does not hide the others. */
const SHOWN_OF_A_PAGE = 10;

function textNodes(pieces: readonly TextPiece[]): (Node | string)[] {
  return pieces.map(({ text, marked }) => (marked ? make('mark', {}, text) : text));
}

/** Puts a statement on the reader's sheet; the script of every page acts on it, and says whether it is there. */
function pickButton(code: string, address: string): HTMLButtonElement {
  const anchor = decodeURIComponent(new URL(address, document.baseURI).hash.slice(1));
  const token = tokenOfAnchor(anchor);
  const attributes = { type: 'button', class: 'copy', 'data-act': 'pick' };
  return make(
    'button',
    { ...attributes, 'data-token': token, 'data-code': code },
    words.addToSheet,
  );
}

function hitItem({ kind, code, address, title, text }: Hit): HTMLLIElement {
  const link = make('a', { href: address, 'data-search-hit': code ?? kind });
  if (code !== null) link.append(make('span', { class: 'code' }, code), ' ');
  link.append(make('b', { class: 'hit-title' }, ...textNodes(title)));
  const item = make('li', { class: 'hit' }, link);
  if (text.length > 0) item.append(make('p', { class: 'hit-text' }, ...textNodes(text)));
  if (code !== null) item.append(pickButton(code, address));
  return item;
}

function groupHeading({ page, hits }: HitGroup): HTMLHeadingElement {
  const { kind, title, framework, address } = pageHeading(page, KIND_HEADINGS);
  const heading = make('h2', { class: 'hit-page' });
  // A page that is its own only hit is not named twice.
  const isOwnHit = hits.length === 1 && hits[0]?.kind === 'page';
  if (kind !== null) heading.append(make('span', { class: 'hit-kind' }, kind), ' ');
  if (!isOwnHit || kind === null) {
    heading.append(address === null ? title : make('a', { href: address }, title), ' ');
  }
  if (framework !== null) heading.append(make('span', { class: 'hit-framework' }, framework));
  return heading;
}

function groupItem(group: HitGroup): HTMLLIElement {
  const list = make('ol', { class: 'hits' }, ...group.hits.slice(0, SHOWN_OF_A_PAGE).map(hitItem));
  const item = make('li', { class: 'hit-group' }, groupHeading(group), list);
  const framework = group.page.facets[FRAMEWORK_FACET]?.[0];
  if (framework !== undefined) item.dataset['sheetOf'] = framework;
  const rest = group.hits.slice(SHOWN_OF_A_PAGE);
  if (rest.length > 0) {
    const more = make(
      'button',
      { type: 'button', class: 'link-button' },
      fill(words.onThisPage, { moreResults: many(counts.moreResult, rest.length) }),
    );
    more.addEventListener('click', () => {
      const items = rest.map(hitItem);
      list.append(...items);
      more.remove();
      tellListed();
      items[0]?.querySelector('a')?.focus();
    });
    item.append(more);
  }
  return item;
}

/** Tells the script of every page that there are statements which may be on the reader's sheet. */
export function tellListed(): void {
  document.dispatchEvent(new Event('levelbook:listed'));
}

/** The list items of some groups of hits. */
export function groupItems(groups: readonly HitGroup[]): HTMLLIElement[] {
  return groups.map(groupItem);
}
