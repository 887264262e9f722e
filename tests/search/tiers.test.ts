import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runInThisContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeInto } from '../../scripts/build/search-index/index-files.ts';
import { indexPart } from '../../scripts/build/search-index/index-part.ts';
import { linkIndex, type IndexedUnit } from '../../scripts/build/search-index/link-index.ts';
import { unitIndex, type SearchOverview } from '../../src/model/contracts/search-files.ts';
import type { Selection } from '../../src/model/search/facets.ts';
import { facetCounts } from '../../src/model/search/facet-counts.ts';
import { SearchFailure } from '../../src/model/search/failure.ts';
import type { Knowledge } from '../../src/model/search/find-pages.ts';
import { frameworkHits } from '../../src/model/search/framework-hits.ts';
import { leastCoverage, loadGroups, withAtLeast } from '../../src/model/search/load-groups.ts';
import { Tiers } from '../../src/model/search/tiers.ts';
import { synonymsSchema } from '../../src/model/synonyms.ts';
import {
  IndexReader,
  within,
  type PagefindClass,
} from '../../src/pagefind-1.6/read/index-reader.ts';
import { pageMarkup, type MadeUpPage } from './made-up-site.ts';
import { ASKED_OF_ALL, MIXED_SITE, MIXED_UNITS } from './mixed-corpus.ts';

const FIRST_PAGES = 10;
const LONGEST_RECORD = 15_000;
/** Fourteen indexes are made, on whatever machine. */
const SLOW = 60_000;

let site: string;
let overview: SearchOverview;
let knowledge: Knowledge;
const records: IndexedUnit[] = [];

const pagesOf = (pages: readonly MadeUpPage[]) =>
  pages.map((page) => ({ path: page.path, html: pageMarkup(page) }));

beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'levelbook-tiers-'));
  for (const { id, title, pages } of MIXED_UNITS) {
    const part = await indexPart(unitIndex(id), pagesOf(pages), 'en');
    await writeInto(site, part?.files ?? []);
    records.push({ id, titles: [title], record: part?.record ?? null });
  }
  await linkIndex(site, records, pagesOf(MIXED_SITE), 'en');
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(join(site, 'search-index', file), 'utf8'));
  overview = read('overview.json') as SearchOverview;
  knowledge = {
    synonyms: synonymsSchema.parse(JSON.parse(readFileSync('content/synonyms.json', 'utf8'))),
    frameworks: new Set(Object.keys(overview.frameworks)),
    vocabulary: read('words.json') as string[],
  };
}, SLOW);
afterAll(() => rm(site, { recursive: true, force: true }));

/** The corpus as a browser opens it, and every path that it asks for; some of them may be gone. */
function openCorpus(isGone: (path: string) => boolean = () => false) {
  const loaded: string[] = [];
  const load = async (path: string) => {
    loaded.push(path);
    if (isGone(path)) throw new SearchFailure('unreachable', path);
    return new Uint8Array(await readFile(join(site, 'search-index', path)));
  };
  const script = readFileSync(join(site, 'search-index/pagefind.js'), 'utf8');
  const { PagefindInstance } = runInThisContext(`${script};levelbookPagefind`) as {
    PagefindInstance: PagefindClass;
  };
  const corpus = new Tiers((name) => IndexReader.open(PagefindInstance, within(name, load)));
  const ask = async (query: string, selection: Selection = {}) => {
    const answer = await corpus.ask({ query, selection, exact: false }, knowledge);
    const { groups } = await loadGroups(answer.engine, answer.found, 0, FIRST_PAGES);
    const named =
      answer.found.isCode || Object.keys(selection).length > 0
        ? []
        : frameworkHits(answer.found.query, overview.frameworks);
    const hits = [...named, ...withAtLeast(groups, leastCoverage(groups))].flatMap(
      (one) => one.hits,
    );
    return { answer, hits, addresses: hits.map(({ address }) => address) };
  };
  return { ask, loaded };
}

/** The frameworks whose indexes were opened. */
const unitsIn = (loaded: readonly string[]) => [
  ...new Set(loaded.flatMap((path) => /^unit\/([^/]+)/u.exec(path)?.[1] ?? [])),
];

describe('across all frameworks', () => {
  test.each(ASKED_OF_ALL)(
    '“%s” leads where one expects, among the first three',
    async (query, ...expected) => {
      const { addresses } = await openCorpus().ask(query);
      const isExpected = (address: string) => expected.some((part) => address.includes(part));
      expect(addresses.slice(0, 3).some(isExpected), addresses.slice(0, 3).join('\n')).toBe(true);
    },
  );

  test('few of the frameworks are opened, and the program that reads them once', async () => {
    const { ask, loaded } = openCorpus();
    await ask('customer');
    expect(unitsIn(loaded).length).toBeLessThanOrEqual(3);
    expect(loaded.filter((path) => path.startsWith('wasm.'))).toHaveLength(1);
  });

  test('who asks for more gets to all pages, each once', async () => {
    const { ask, loaded } = openCorpus();
    const { answer } = await ask('', { level: ['advanced'] });
    expect(answer.partly).toBe('all');
    while (answer.further) await answer.further();
    expect(unitsIn(loaded)).toHaveLength(12);
    const ids = answer.found.pages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toHaveLength(12);
    const { groups, failures } = await loadGroups(answer.engine, answer.found, 0, 12);
    expect(failures).toEqual([]);
    expect(new Set(groups.map(({ page }) => page.facets['occupation']?.[0])).size).toBe(12);
  });

  test('a misspelt word is corrected once for all, and what is right elsewhere is left alone', async () => {
    const { answer } = await openCorpus().ask('shoplifing triage');
    expect(answer.found.corrections).toEqual([{ from: 'shoplifing', to: 'shoplifting' }]);
    expect(answer.found.query.written).toBe('shoplifing triage');
  });

  test('a framework that can’t be reached leaves the others, and is told', async () => {
    const { ask } = openCorpus((path) => path.startsWith('unit/41-2031.00/'));
    const { answer, addresses } = await ask('angry customer');
    expect(answer.hasFailed).toBe(true);
    expect(addresses[0]).toContain('43-3011.00/levels/emerging.html');
  });

  test('without the program, nothing is found in any, and that is a failure', async () => {
    await expect(openCorpus((path) => path.startsWith('wasm.')).ask('customer')).rejects.toThrow(
      SearchFailure,
    );
  });

  test('what no framework has is not found, and no framework is opened for it', async () => {
    const { ask, loaded } = openCorpus();
    const { answer } = await ask('xylophone');
    expect(answer.found.pages).toEqual([]);
    expect(unitsIn(loaded)).toEqual([]);
  });
});

describe('within a framework', () => {
  test('only its own index is opened', async () => {
    const { ask, loaded } = openCorpus();
    const { addresses, answer } = await ask('customer', { occupation: ['51-4121.00'] });
    expect(addresses[0]).toContain('51-4121.00/levels/advanced.html');
    expect(loaded.filter((path) => !path.startsWith('wasm.'))).not.toEqual([]);
    expect(loaded.every((path) => /^unit\/51-4121\.00\/|^wasm\./u.test(path))).toBe(true);
    expect(answer.further).toBeNull();
  });

  test('numbers are exact, but for those of other frameworks', async () => {
    const { ask } = openCorpus();
    const selection = { occupation: ['43-3011.00'], level: ['emerging'] };
    const { answer } = await ask('call', selection);
    const { engine, request } = answer;
    const { counts } = await facetCounts(engine, request, answer.knowledge, [
      'level',
      'occupation',
    ]);
    expect(answer.partly).toBe('frameworks');
    expect(counts['occupation']).toEqual({ '43-3011.00': 2 });
    expect(counts['level']).toEqual({ emerging: 2, advanced: 1 });
  });

  test('one that is not there is nothing found', async () => {
    expect((await openCorpus().ask('99-9999.99 call')).addresses).toEqual([]);
  });
});

describe('what is written', () => {
  test('the overview is the sum of all', () => {
    expect(overview.pages).toBe(26);
    expect(overview.counts['level']).toEqual({ emerging: 36, advanced: 36 });
    expect(overview.counts['occupation']?.['29-1141.00']).toBe(6);
    expect(Object.keys(overview.frameworks)).toHaveLength(12);
  });

  test('what is kept of a framework to link it is small and plain', () => {
    for (const { record } of records) {
      const text = JSON.stringify(record);
      expect(JSON.parse(text)).toEqual(record);
      expect(text.length).toBeLessThan(LONGEST_RECORD);
    }
  });

  test('is the same bytes for the same records, without the frameworks’ pages', async () => {
    const other = await mkdtemp(join(tmpdir(), 'levelbook-tiers-'));
    await linkIndex(other, records, pagesOf(MIXED_SITE), 'en');
    const folder = join(other, 'search-index');
    const written = (await readdir(folder, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(written.filter((path) => path.includes('unit/'))).toEqual([]);
    for (const path of written) {
      expect(readFileSync(join(folder, path))).toEqual(
        readFileSync(join(site, 'search-index', path)),
      );
    }
    await rm(other, { recursive: true, force: true });
  });
});
