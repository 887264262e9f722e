import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  authoredDomainSchema,
  authoredGuideSchema,
  authoredLevelSchema,
  authoredSourceSchema,
} from '../../src/model/authored.ts';
import { DOMAINS, LEVELS } from '../../src/model/framework/schemes/ler-me.ts';
import { statementCode } from '../../src/model/identifiers.ts';
import { pageOfLink } from '../../src/model/page-links.ts';
import { CITED_SOURCES, EVIDENCE_SOURCE_IDS } from '../../src/model/sources.ts';
import { authoredFiles, linkTargets, wordCount } from './authored-files.ts';

/** What is to be typed stands as it is typed; what a guide asks of its site (`{props.site}`) is code on purpose. */
const withoutCode = (body: string) =>
  body.replace(/^```[\s\S]*?^```$/gmu, '').replace(/\{props\.[^{}]*\}/gu, '');
const isRecipe = ({ name }: { name: string }) => name.startsWith('publish-');

const levels = authoredFiles('levels');
const domains = authoredFiles('domains');
const sources = authoredFiles('sources');
const guides = authoredFiles('guides');
const all = [...levels, ...domains, ...sources, ...guides];

type FrameworkExport = {
  framework: { version: string; levels: Record<string, { statements: string[] }> };
};
const exported = JSON.parse(
  readFileSync('data/occupations/43-3011.00/framework.json', 'utf8'),
) as FrameworkExport;

const statementsByCode = new Map(
  LEVELS.flatMap(({ id, prefix }) =>
    (exported.framework.levels[id]?.statements ?? []).map((statement, index) => [
      statementCode(prefix, index + 1),
      statement,
    ]),
  ),
);

const names = (files: { name: string }[]) => files.map(({ name }) => name).sort();

describe('every thing that is explained has one file', () => {
  test('each level has its text', () => {
    expect(names(levels)).toEqual(LEVELS.map(({ id }) => id).sort());
  });
  test('each domain has its text', () => {
    expect(names(domains)).toEqual(DOMAINS.map(({ id }) => id).sort());
  });
  test('each evidence source has its text', () => {
    expect(names(sources)).toEqual([...EVIDENCE_SOURCE_IDS].sort());
  });
});

describe('frontmatter is what the site expects', () => {
  test.each(levels)('$path', ({ frontmatter, name }) => {
    expect(authoredLevelSchema.parse(frontmatter).level).toBe(name);
  });
  test.each(domains)('$path', ({ frontmatter, name }) => {
    expect(authoredDomainSchema.parse(frontmatter).domain).toBe(name);
  });
  test.each(sources)('$path', ({ frontmatter, name }) => {
    expect(authoredSourceSchema.parse(frontmatter).source).toBe(name);
  });
  test.each(guides)('$path', ({ frontmatter }) => {
    expect(() => authoredGuideSchema.parse(frontmatter)).not.toThrow();
  });

  test('no two guides share a title or a place in the list', () => {
    const read = guides.map(({ frontmatter }) => authoredGuideSchema.parse(frontmatter));
    expect(new Set(read.map(({ title }) => title)).size).toBe(read.length);
    expect(new Set(read.map(({ order }) => order)).size).toBe(read.length);
  });

  test('a source that statements cite tells its version in the words of the citation', () => {
    for (const { frontmatter } of sources) {
      const { source, versionCited } = authoredSourceSchema.parse(frontmatter);
      const cited = CITED_SOURCES.find(({ id }) => id === source);
      if (cited && versionCited !== null) {
        expect(`${cited.label} ${cited.detail}`).toContain(versionCited);
      }
    }
  });
});

describe('links lead somewhere', () => {
  test.each(all)('$path', ({ body }) => {
    for (const target of linkTargets(body)) {
      if (target.startsWith('https://')) continue;
      const page = pageOfLink(target);
      expect(page, target).toBeDefined();
      if (page?.page === 'guide') expect(names(guides), target).toContain(page.guide);
    }
  });
});

describe('what is said of the exports is so', () => {
  test.each(all)('$path names only statement codes that exist', ({ body }) => {
    for (const [code] of body.matchAll(/\b(?:EM|DE|PR|AD)-\d+\b/gu)) {
      expect([...statementsByCode.keys()]).toContain(code);
    }
  });

  test.each(all)('$path quotes a statement as the export words it', ({ body }) => {
    const quotes = body.matchAll(/“([^”]+)” \(43-3011\.00\/([A-Z]{2}-\d+)\)/gu);
    for (const [, quote = '', code = ''] of quotes) {
      expect(statementsByCode.get(code)).toContain(quote);
    }
  });

  test('the guide to level guides shows EM-03 word for word', () => {
    const guide = guides.find(({ name }) => name === 'how-to-use-a-level-guide');
    const shown = /^> (.*)$/mu.exec(guide?.body ?? '')?.[1]?.replaceAll('**', '');
    expect(shown).toBe(statementsByCode.get('EM-03'));
  });

  test('guides name the version of the framework that is in hand', () => {
    const versions = guides.flatMap(({ body }) => body.match(/v\.\d+\.\d+/gu) ?? []);
    expect(new Set(versions)).toEqual(new Set([exported.framework.version]));
  });

  test.each(levels)('$path says whose reading it is, and rests it on a statement', ({ body }) => {
    expect(body.match(/Levelbook’s reading/gu)).toHaveLength(1);
    expect(body).toContain('does not define it');
    expect(body).toMatch(/“[^”]+” \(43-3011\.00\/[A-Z]{2}-\d+\)/u);
  });
});

describe('texts are short and safe', () => {
  test.each([
    ...levels.map((file) => ({ ...file, from: 80, to: 150 })),
    ...domains.map((file) => ({ ...file, from: 60, to: 120 })),
    ...sources.map((file) => ({ ...file, from: 100, to: 320 })),
    // A recipe is as short as it can be; the other guides explain.
    ...guides.map((file) => ({ ...file, from: isRecipe(file) ? 200 : 400, to: 700 })),
  ])('$path has $from to $to words', ({ body, from, to }) => {
    expect(wordCount(body)).toBeGreaterThanOrEqual(from);
    expect(wordCount(body)).toBeLessThanOrEqual(to);
  });

  test.each(all)('$path has no sentence of more than 35 words', ({ body }) => {
    for (const paragraph of body.split(/\n+/u)) {
      for (const sentence of paragraph.split(/(?<=[.?!:;])\s/u)) {
        expect(wordCount(sentence), sentence).toBeLessThanOrEqual(35);
      }
    }
  });

  test.each(all)('$path has no mark that MDX takes for code', ({ body }) => {
    expect(withoutCode(body)).not.toMatch(/[{}<]/u);
  });

  // Two of them in a paragraph would set all between in italics.
  test.each(all)('$path writes O*NET with its star escaped', ({ body }) => {
    expect(body).not.toMatch(/O\*NET/u);
  });

  test.each(all)('$path uses curly quotation marks and apostrophes', ({ body }) => {
    expect(withoutCode(body)).not.toMatch(/['"]/u);
  });

  test.each(all)('$path begins its headings at the second level', ({ body }) => {
    for (const [marks = ''] of body.matchAll(/^#+(?= )/gmu)) expect(marks).toBe('##');
  });
});
