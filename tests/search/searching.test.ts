import { readdir, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { indexSite } from '../../scripts/build/search-index/index.ts';
import { SearchFailure } from '../../src/model/search/failure.ts';
import type { IndexReader } from '../../src/pagefind-1.6/read/index-reader.ts';
import type { SearchRequest } from '../../src/model/search/request.ts';
import { facetCounts } from '../../src/model/search/facet-counts.ts';
import { findPages } from '../../src/model/search/find-pages.ts';
import { leastCoverage, loadGroups, withAtLeast } from '../../src/model/search/load-groups.ts';
import { openIndexOf } from './node-index.ts';
import { manyPages, removeMadeUpSite, writeMadeUpSite, writePages } from './made-up-site.ts';

const SYNONYMS = [
  { terms: ['FDCPA', 'Fair Debt Collection Practices Act'], note: 'The law.', near: false },
  { terms: ['AR', 'accounts overdue'], note: 'Made up for this test.', near: true },
];

const FACETS = ['occupation', 'level', 'domain', 'source', 'kind'];

let site: string;
let reader: IndexReader;
let loaded: string[];

beforeAll(async () => {
  site = await writeMadeUpSite();
  await indexSite(site);
  ({ reader, loaded } = await openIndexOf(site));
});
afterAll(() => removeMadeUpSite(site));

function request(query: string, more: Partial<SearchRequest> = {}): SearchRequest {
  return { query, selection: {}, exact: false, ...more };
}

async function search(
  asked: SearchRequest,
  from: IndexReader = reader,
  frameworks: ReadonlySet<string> = new Set(),
) {
  const found = await findPages(from, asked, { synonyms: SYNONYMS, frameworks });
  const { groups: all, failures } = await loadGroups(from, found, 0, found.pages.length);
  const groups = withAtLeast(all, leastCoverage(all));
  const hits = groups.flatMap((group) => group.hits);
  return { found, groups, failures, hits, addresses: hits.map(({ address }) => address) };
}

const words = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');
const marked = (pieces: { text: string; marked: boolean }[]) =>
  pieces.filter((piece) => piece.marked).map(({ text }) => text);

describe('searching for words', () => {
  test('a statement is a hit that leads to its anchor, with its words to be marked there', async () => {
    const { hits } = await search(request('hardship'));
    expect(hits.map(({ code }) => code)).toEqual(['AD-01']);
    expect(hits[0]?.address).toBe(
      'occupations/43-3011.00/levels/advanced.html?highlight=hardship#advanced-repayment-negotiations',
    );
    expect(words(hits[0]!.title)).toBe('Repayment negotiations');
    expect(words(hits[0]!.text)).toBe(
      'lead with customers in hardship and agree on a fair schedule.',
    );
    expect(marked(hits[0]!.text)).toEqual(['hardship']);
  });

  test('other forms of a word are found, and the word as it stands is marked', async () => {
    const { hits } = await search(request('negotiate'));
    const advanced = hits.find(({ code }) => code === 'AD-01');
    expect(marked(advanced!.title)).toEqual(['negotiations']);
  });

  test('hits with all words come before hits with some, and those are left out beside them', async () => {
    const { hits } = await search(request('call hostile'));
    expect(hits[0]?.code).toBe('CHA-03');
    const onThatPage = hits.filter(({ code }) => code?.startsWith('CHA'));
    expect(onThatPage).toHaveLength(1);
  });

  test('the same statement code in two occupations is two hits', async () => {
    const { hits, groups } = await search(request('call notes'));
    expect(hits.filter(({ code }) => code === 'EM-03')).toHaveLength(2);
    expect(groups.map(({ page }) => page.framework?.title)).toContain('Credit Counselors');
  });

  test('entries and sections are hits too, and a page only where none of its parts fits', async () => {
    const entry = await search(request('speaking'));
    expect(entry.addresses).toEqual([
      'occupations/43-3011.00/tasks-and-skills.html?highlight=speaking#skill-speaking',
    ]);
    const section = await search(request('importance'));
    expect(section.hits.map(({ kind }) => kind)).toEqual(['section']);
    const page = await search(request('handful'));
    expect(page.addresses).toEqual(['guides/how-to-use-a-level-guide.html?highlight=handful']);
  });

  test('a page that is named comes first, with its parts behind it', async () => {
    const { hits } = await search(request('character'));
    expect(hits[0]?.address).toBe(
      'occupations/43-3011.00/durable-skills/character.html?highlight=character',
    );
    const guide = await search(request('how to use a level guide'));
    expect(guide.hits[0]?.address).toContain('guides/how-to-use-a-level-guide.html');
  });

  test.each([
    ['c++', 'technology-c'],
    ['C++', 'technology-c'],
    ['skip tracing', 'technology-skip'],
    ['tracing', 'technology-skip'],
    ['skip-tracing', 'technology-skip'],
  ])('%s is found as it is written', async (query, anchor) => {
    const { addresses } = await search(request(query));
    expect(addresses[0]).toMatch(new RegExp(`#${anchor}$`, 'u'));
  });

  test('O*NET and onet are the same', async () => {
    const written = await search(request('O*NET'));
    const plain = await search(request('onet'));
    expect(written.addresses[0]).toContain('sources/onet.html');
    expect(plain.groups.map(({ page }) => page.path)).toEqual(
      written.groups.map(({ page }) => page.path),
    );
  });

  test('two letters are a whole word, not the beginning of one', async () => {
    expect((await search(request('ca'))).hits).toEqual([]);
    expect((await search(request('cal'))).hits).not.toEqual([]);
  });

  test('what a page carries as data is not found as words', async () => {
    expect((await search(request('pathsmith'))).hits).toEqual([]);
  });

  test.each([
    ['markup', '<script>alert(1)</script>'],
    ['a pattern', '.*'],
    ['open brackets', '((('],
    ['a quotation mark', '"'],
    ['an open quotation', '"call'],
    ['a backslash', '\\'],
    ['right-to-left text and its controls', '\u202Eنص'],
    ['a picture', '💥'],
    ['a coded zero', '%00'],
    ['half a letter', '\uD800'],
    ['one word of 10,000 letters', 'a'.repeat(10_000)],
    ['10,000 letters of words', 'call '.repeat(2_000)],
  ])('%s is only text', async (_, query) => {
    const { failures } = await search(request(query));
    expect(failures).toEqual([]);
  });
});

describe('answering', () => {
  const knowledge = {
    synonyms: SYNONYMS,
    names: new Map([['level 2', ['Advanced']]]),
    vocabulary: [
      'hardship',
      'customers',
      'calm',
      'call',
      'calls',
      'agree',
      'schedule',
      'advanced',
      'checklist',
    ],
  };
  const answer = async (query: string) => {
    const found = await findPages(reader, request(query), knowledge);
    const { groups } = await loadGroups(reader, found, 0, found.pages.length);
    return { found, hits: withAtLeast(groups, leastCoverage(groups)).flatMap(({ hits }) => hits) };
  };

  test('question words don’t count', async () => {
    const { hits } = await answer('what do I do about customers in hardship?');
    expect(hits.map(({ code }) => code)).toEqual(['AD-01']);
    expect(hits[0]?.complete).toBe(true);
  });

  test('where nothing has all words, what has most of them is found, and is marked as such', async () => {
    const { hits } = await answer('customers hardship schedule zebra');
    expect(hits[0]).toMatchObject({ code: 'AD-01', complete: false });
  });

  test('where something has all words, what has some is left out', async () => {
    const { hits } = await answer('calm call');
    expect(hits.map(({ code }) => code)).toEqual(['CHA-03']);
  });

  test('a misspelt word is taken for the word of the site that it is like, which is told', async () => {
    const { hits, found } = await answer('hardshp');
    expect(found.corrections).toEqual([{ from: 'hardshp', to: 'hardship' }]);
    expect(hits[0]?.code).toBe('AD-01');
  });

  test('the number of an ordered place leads to its page first', async () => {
    const { hits } = await answer('Level 2');
    expect(hits[0]?.address).toContain('levels/advanced.html');
  });

  test('what a page lists is found by name, and leads to the listed page itself', async () => {
    const { hits } = await answer('checklist advanced');
    expect(hits[0]?.address).toBe('occupations/43-3011.00/rubrics/advanced-checklist.html');
    expect((await answer('checklist')).hits).toHaveLength(2);
  });
});

describe('searching by code', () => {
  test.each(['CHA-02', 'cha02', 'cha 2', 'CHA‑02'])(
    '%s leads to the very statement first',
    async (query) => {
      const { hits } = await search(request(query));
      expect(hits[0]?.code).toBe('CHA-02');
    },
  );

  test('a full code names one statement of one occupation', async () => {
    const { hits } = await search(request('13-2071.00/EM-03'));
    expect(hits.map(({ address }) => address)).toEqual([
      expect.stringContaining('occupations/13-2071.00/levels/emerging.html') as string,
    ]);
  });

  test.each(['7.1 (b)', '7.1(b)', '7.1b', 'welding/7.1 (b)'])(
    'a framework’s own code %s, of whatever form, leads to its statement first',
    async (query) => {
      const { hits } = await search(request(query), reader, new Set(['welding']));
      expect(hits[0]).toMatchObject({ code: '7.1 (b)' });
      expect(hits[0]?.address).toContain('frameworks/welding/areas/safety.html');
    },
  );

  test('an O*NET-SOC code alone lists all that the occupation has', async () => {
    const { hits, groups } = await search(request('13-2071.00'));
    expect(hits.map(({ code }) => code)).toEqual(['EM-01', 'EM-02', 'EM-03']);
    expect(groups).toHaveLength(1);
  });

  test('an occupation in front narrows what follows', async () => {
    const { groups } = await search(request('43-3011.00 call'));
    expect(new Set(groups.map(({ page }) => page.facets['occupation']?.[0]))).toEqual(
      new Set(['43-3011.00']),
    );
  });

  test('an occupation that is not there is nothing found, not a failure', async () => {
    expect((await search(request('99-9999.99'))).hits).toEqual([]);
  });

  test('a guide that names the code comes after the statement itself', async () => {
    const { hits } = await search(request('EM-03'));
    expect(hits.slice(0, 2).map(({ code }) => code)).toEqual(['EM-03', 'EM-03']);
    expect(hits[2]?.kind).toBe('section');
  });
});

describe('synonyms', () => {
  test('what is written out is found by its abbreviation, and told', async () => {
    const { hits, found } = await search(request('FDCPA'));
    expect(hits.map(({ code }) => code)).toEqual(['AD-02', 'CHA-01']);
    expect(found.rewordings.map(({ to }) => to)).toEqual(['Fair Debt Collection Practices Act']);
  });

  test('it can be turned off, and what would have been searched is still told', async () => {
    const { hits, found } = await search(request('FDCPA', { exact: true }));
    expect(hits.map(({ code }) => code)).toEqual(['AD-02']);
    expect(found.rewordings).toHaveLength(1);
  });

  test('an abbreviation is not the beginning of other words', async () => {
    const { hits } = await search(request('AR'));
    expect(hits.map(({ code }) => code)).toEqual(['AD-03']);
  });

  test('words in quotes are searched as they are', async () => {
    const { found } = await search(request('"FDCPA"'));
    expect(found.wordings).toHaveLength(1);
  });
});

describe('narrowing down', () => {
  test('a facet without words lists statements', async () => {
    const { hits } = await search(request('', { selection: { level: ['advanced'] } }));
    expect(hits.map(({ code }) => code)).toEqual(['AD-01', 'AD-02', 'AD-03']);
  });

  test('values of one facet add up, facets cut each other', async () => {
    const { hits } = await search(
      request('', { selection: { level: ['advanced', 'emerging'], occupation: ['13-2071.00'] } }),
    );
    expect(hits.map(({ code }) => code)).toEqual(['EM-01', 'EM-02', 'EM-03']);
  });

  test('the source narrows single statements of a page that cites several', async () => {
    const { hits } = await search(request('', { selection: { source: ['pathsmith'] } }));
    expect(hits.map(({ code }) => code)).toEqual(['CHA-02', 'CHA-03']);
  });

  test('numbers say what a click brings, whatever else is chosen', async () => {
    const { counts, unit } = await facetCounts(
      reader,
      request('call', { selection: { level: ['emerging'] } }),
      { synonyms: SYNONYMS },
      FACETS,
    );
    expect(unit).toBe('hits');
    expect(counts['occupation']).toEqual({ '13-2071.00': 1, '43-3011.00': 2 });
    expect(counts['level']).toEqual({ emerging: 3 });
    expect(counts['domain']).toEqual({});
    const { hits } = await search(
      request('call', { selection: { level: ['emerging'], occupation: ['43-3011.00'] } }),
    );
    expect(hits).toHaveLength(counts['occupation']!['43-3011.00']!);
  });

  test('a value that no page has is nothing found', async () => {
    expect((await search(request('', { selection: { level: ['none'] } }))).hits).toEqual([]);
  });
});

describe('what is loaded', () => {
  test('a page is loaded once, and only when its turn comes', async () => {
    const found = await findPages(reader, request('call'), { synonyms: SYNONYMS });
    const before = loaded.length;
    await loadGroups(reader, found, 0, 1);
    await loadGroups(reader, found, 0, 1);
    expect(loaded.slice(before).filter((path) => path.includes('fragment')).length).toBeLessThan(2);
  });
});

describe('hundreds of occupations', () => {
  let many: IndexReader;
  let loadedOfMany: string[];
  let folder: string;
  beforeAll(async () => {
    folder = await writeMadeUpSite();
    await writePages(folder, manyPages(200));
    await indexSite(folder);
    ({ reader: many, loaded: loadedOfMany } = await openIndexOf(folder));
  });
  afterAll(() => removeMadeUpSite(folder));

  test('numbers count pages, and no page is loaded for them', async () => {
    const asked = request('call', { selection: { level: ['emerging'] } });
    const { counts, unit } = await facetCounts(many, asked, { synonyms: SYNONYMS }, FACETS);
    expect(unit).toBe('pages');
    expect(counts['level']?.['emerging']).toBeGreaterThan(200);
    expect(counts['domain']?.['character']).toBe(0);
    expect(Object.keys(counts['occupation'] ?? {}).length).toBeGreaterThan(200);
    expect(loadedOfMany.filter((path) => path.includes('fragment'))).toEqual([]);
  });

  test('a word leads to few pages of the many, loaded one by one', async () => {
    const found = await findPages(many, request('first calls'), { synonyms: SYNONYMS });
    expect(found.pages.length).toBeGreaterThan(200);
    const { groups } = await loadGroups(many, found, 0, 3);
    expect(groups).toHaveLength(3);
    expect(loadedOfMany.filter((path) => path.includes('fragment')).length).toBe(3);
  });

  test('a full code finds its one statement among all', async () => {
    const { hits } = await search(request('11-1000.00/EM-02'), many);
    expect(hits.map(({ address }) => address)).toEqual([
      expect.stringContaining('occupations/11-1000.00/levels/emerging.html') as string,
    ]);
  });
});

describe('a damaged index', () => {
  async function damagedSite(damage: (folder: string) => Promise<void>): Promise<string> {
    const other = await writeMadeUpSite();
    await indexSite(other);
    await damage(join(other, 'search-index'));
    return other;
  }
  const fileOf = async (folder: string, pattern: RegExp) =>
    join(
      folder,
      (await readdir(folder, { recursive: true })).find((name) => pattern.test(name))!,
    );

  test.each([
    ['an entry file that is missing', /^pagefind-entry\.json$/u, 'missing'],
    ['a missing list of pages', /^pagefind\.[^/]*\.pf_meta$/u, 'missing'],
    ['missing WebAssembly', /^wasm/u, 'missing'],
  ])('%s is a failure that names the file', async (_, pattern, reason) => {
    const other = await damagedSite(async (folder) => rm(await fileOf(folder, pattern)));
    await expect(openIndexOf(other)).rejects.toMatchObject({
      reason,
      file: expect.stringMatching(pattern) as string,
    });
    await removeMadeUpSite(other);
  });

  test.each([
    ['an entry file', /^pagefind-entry\.json$/u],
    ['a list of pages', /^pagefind\.[^/]*\.pf_meta$/u],
    ['the WebAssembly', /^wasm/u],
  ])('%s that is cut off is a failure that names the file', async (_, pattern) => {
    const other = await damagedSite(async (folder) => truncate(await fileOf(folder, pattern), 60));
    await expect(openIndexOf(other)).rejects.toMatchObject({
      reason: 'damaged',
      file: expect.stringMatching(pattern) as string,
    });
    await removeMadeUpSite(other);
  });

  test('an answer page in place of a file, as some hosts send, is a damaged file', async () => {
    const other = await damagedSite(async (folder) =>
      writeFile(await fileOf(folder, /pf_meta$/u), '<!doctype html><title>Not found</title>'),
    );
    await expect(openIndexOf(other)).rejects.toMatchObject({ reason: 'damaged' });
    await removeMadeUpSite(other);
  });

  test('a missing index chunk is a failure, not "nothing found"', async () => {
    const other = await damagedSite(async (folder) => rm(await fileOf(folder, /pf_index$/u)));
    const opened = await openIndexOf(other);
    await expect(search(request('call'), opened.reader)).rejects.toThrow(SearchFailure);
    await removeMadeUpSite(other);
  });

  test('a missing page leaves the others, and is told', async () => {
    const other = await damagedSite(async (folder) => rm(await fileOf(folder, /pf_fragment$/u)));
    const opened = await openIndexOf(other);
    const { failures, hits } = await search(
      request('', {
        selection: { kind: ['level', 'domain', 'area', 'guide', 'source', 'tasks-and-skills'] },
      }),
      opened.reader,
    );
    expect(failures).toHaveLength(1);
    expect(hits.length).toBeGreaterThan(0);
    await removeMadeUpSite(other);
  });
});
