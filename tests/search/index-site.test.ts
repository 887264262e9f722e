import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { afterAll, describe, expect, test } from 'vitest';
import { indexSite } from '../../scripts/build/search-index/index.ts';
import { patchScript } from '../../src/pagefind-1.6/write/patch-script.ts';
import { removeMadeUpSite, writeMadeUpSite } from './made-up-site.ts';

const sites: string[] = [];
async function newSite(): Promise<string> {
  const site = await writeMadeUpSite();
  sites.push(site);
  return site;
}
afterAll(() => Promise.all(sites.map(removeMadeUpSite)));

async function filesOf(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  return new Map(paths.map((path, at) => [path.slice(folder.length + 1), contents[at]!]));
}

describe('the index of a site', () => {
  test('is the same bytes for the same pages', async () => {
    const [one, other] = [await newSite(), await newSite()];
    await indexSite(one);
    await indexSite(other);
    expect(await filesOf(join(one, 'search-index'))).toEqual(
      await filesOf(join(other, 'search-index')),
    );
  });

  test('takes the place of an older one, of which nothing is left', async () => {
    const site = await newSite();
    await mkdir(join(site, 'search-index/fragment'), { recursive: true });
    await writeFile(join(site, 'search-index/fragment/en_old.pf_fragment'), 'old');
    await indexSite(site);
    expect([...(await filesOf(join(site, 'search-index'))).keys()].join()).not.toContain('old');
  });

  test('holds what a search loads, and no user interface', async () => {
    const site = await newSite();
    const { pages } = await indexSite(site);
    const names = [...(await filesOf(join(site, 'search-index'))).keys()];
    expect(pages).toBe(9);
    expect(names.filter((name) => /ui|highlight|worker|css/u.test(name))).toEqual([]);
    expect(names).toContain('pagefind.js');
  });

  test('has a twin of each file for file://, with the same bytes, at most 1.4 times as large', async () => {
    const site = await newSite();
    const { indexBytes, twinBytes } = await indexSite(site);
    const files = await filesOf(join(site, 'search-index'));
    const originals = [...files].filter(
      ([path]) => !path.startsWith('file/') && path !== 'pagefind.js',
    );
    for (const [path, content] of originals) {
      const twin = files.get(`file/${path}.js`)?.toString() ?? '';
      const base64 = /^levelbookBytes\("([\w+/=]+)"\)$/u.exec(twin)?.[1] ?? '';
      expect(Buffer.from(base64, 'base64').equals(content), path).toBe(true);
    }
    expect(twinBytes / indexBytes).toBeLessThanOrEqual(1.4);
  });

  test('tells how much there is of everything', async () => {
    const site = await newSite();
    await indexSite(site);
    const overview: unknown = JSON.parse(
      await readFile(join(site, 'search-index/overview.json'), 'utf8'),
    );
    expect(overview).toMatchObject({
      pages: 9,
      frameworks: {
        '13-2071.00': { title: 'Credit Counselors', path: 'occupations/13-2071.00' },
        '43-3011.00': { title: 'Bill and Account Collectors', path: 'occupations/43-3011.00' },
        welding: { title: 'Welding', path: 'frameworks/welding' },
      },
      counts: {
        level: { emerging: 6, advanced: 3 },
        domain: { character: 3 },
        source: { pathsmith: 2 },
      },
    });
  });

  test('of a site where no page is marked for it is an error, not all pages whole', async () => {
    const site = await newSite();
    for (const [path, content] of await filesOf(site)) {
      await writeFile(
        join(site, path),
        content.toString().replace(/ data-pagefind-(?:body|filter="kind\[content\]")/gu, ''),
      );
    }
    await expect(indexSite(site)).rejects.toThrow('without the facet "kind"');
  });
});

describe('adapting Pagefind’s script', () => {
  async function pagefindScript(): Promise<string> {
    const { index } = await createIndex({});
    await index!.addHTMLFile({ url: '/a.html', content: '<html lang="en"><body>a</body></html>' });
    const { files } = await index!.getFiles();
    await close();
    const script = files.find(({ path }) => path === 'pagefind.js');
    return new TextDecoder().decode(script!.content);
  }

  test('makes a classic script of it, without what file:// refuses', async () => {
    const script = await patchScript(await pagefindScript());
    expect(script).toMatch(/^(?:"use strict";)?var levelbookPagefind=/u);
    expect(script).not.toMatch(/import\s*\(|import\.meta|^export|new Worker/mu);
    expect(script.length).toBeLessThan(25_000);
  });

  test.each([
    ['export{createInstance,', 'export{another,', 'the list of exports is there 0 times'],
    ['throttledFetch(input){', 'load(input){', 'the method that loads a file is there 0 times'],
    ['pagefind_version="1.6.0"', 'pagefind_version="1.7.0"', 'the version that was adapted'],
  ])('fails where %s is missing, and says so', async (from, to, message) => {
    const script = (await pagefindScript()).replace(from, () => to);
    await expect(patchScript(script)).rejects.toThrow(message);
  });

  test('fails where something is there twice', async () => {
    const script = await pagefindScript();
    await expect(patchScript(`${script}\nvar PagefindInstance=class{}`)).rejects.toThrow('2 times');
  });
});
