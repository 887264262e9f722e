import { compareOccupations } from '../../model/occupation/comparison.ts';
import type { ListedFramework } from '../../model/contracts/framework-list.ts';
import { loadFrameworkList } from '../files/framework-list.ts';
import { siteRoot } from '../offline/site-root.ts';
import { loadComparable } from './load-comparable.ts';
import { showComparison } from './show-comparison.ts';

/** Two occupations side by side: which, says the address, `?a=43-3011.00&b=43-4041.00`. */

type State = 'idle' | 'loading' | 'ready' | 'error';

const page = document.querySelector<HTMLElement>('[data-compare-state]');
const form = document.querySelector<HTMLFormElement>('[data-compare]');
const [first, second] = ['a', 'b'].map((name) =>
  form?.querySelector<HTMLSelectElement>(`select[name="${name}"]`),
);

function setState(state: State): void {
  page?.setAttribute('data-compare-state', state);
  for (const view of document.querySelectorAll<HTMLElement>('[data-compare-view]')) {
    view.hidden = view.dataset['compareView'] !== state;
  }
}

/** The occupations of the list, grouped, in both fields. */
function fillFields(list: readonly ListedFramework[]): void {
  const groups = Map.groupBy(list, ([, , group]) => group);
  for (const select of [first, second]) {
    if (!select) continue;
    for (const [group, members] of groups) {
      const options = document.createElement('optgroup');
      options.label = group;
      options.append(...members.map(([id, title]) => new Option(title, id)));
      select.append(options);
    }
  }
}

async function show(list: readonly ListedFramework[]): Promise<void> {
  const chosen = [first?.value ?? '', second?.value ?? ''];
  const [a, b] = chosen.map((id) => list.find((one) => one[0] === id));
  const query = new URLSearchParams();
  if (a) query.set('a', a[0]);
  if (b) query.set('b', b[0]);
  history.replaceState(null, '', query.size === 0 ? location.pathname : `?${query.toString()}`);
  if (!a || !b) return setState('idle');
  setState('loading');
  const both = await Promise.all([loadComparable(a[3]), loadComparable(b[3])] as const);
  // Somebody has chosen on in the meantime.
  if (first?.value !== a[0] || second?.value !== b[0]) return;
  showComparison(
    compareOccupations(...both),
    both,
    (path) => new URL(`${path}/index.html`, siteRoot ?? document.baseURI).href,
  );
  setState('ready');
}

async function begin(): Promise<void> {
  const all = await loadFrameworkList();
  const list = all.filter(([, , , path]) => path.startsWith('occupations/'));
  fillFields(list);
  const given = new URLSearchParams(location.search);
  if (first) first.value = given.get('a') ?? '';
  if (second) second.value = given.get('b') ?? '';
  const showOrSay = () => void show(list).catch(() => setState('error'));
  form?.addEventListener('change', showOrSay);
  form?.addEventListener('submit', (event) => {
    event.preventDefault();
    showOrSay();
  });
  if (form) form.hidden = false;
  showOrSay();
}

void begin().catch(() => setState('error'));
