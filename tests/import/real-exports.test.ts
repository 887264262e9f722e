import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { isExportName, type ExportName } from '../../scripts/import/exports.ts';
import { importOccupation } from '../../scripts/import/import-occupation.ts';
import { occupationSchema } from '../../src/model/occupation.ts';
import type { Statement } from '../../src/model/statement.ts';

const SOC = '43-3011.00';
const FOLDER = fileURLToPath(new URL(`../../data/occupations/${SOC}/`, import.meta.url));

const files = new Map<ExportName, Uint8Array>(
  readdirSync(FOLDER)
    .filter(isExportName)
    .map((name) => [name, readFileSync(`${FOLDER}${name}`)]),
);
const { occupation, problems } = importOccupation({ soc: SOC, files });
if (!occupation) throw new Error(problems.map(({ message }) => message).join('\n'));

const levels = occupation.levels.flatMap(({ statements }) => statements);
const ai = occupation.aiAtWork?.statements ?? [];
const durable = occupation.durableSkills?.domains.flatMap(({ statements }) => statements) ?? [];
const all = [...levels, ...ai, ...durable];

function citing(source: string | null, statements: readonly Statement[] = all): number {
  return statements
    .flatMap(({ citations }) => citations)
    .filter((citation) => citation.source === source).length;
}

describe('the exports of Bill and Account Collectors', () => {
  test('hold no error and no warning', () => {
    expect(problems).toEqual([]);
  });

  test('make an occupation of the model', () => {
    expect(occupationSchema.safeParse(occupation).error).toBeUndefined();
  });

  test('hold 40 level, 12 AI-at-work and 76 durable-skill statements', () => {
    expect([levels.length, ai.length, durable.length]).toEqual([40, 12, 76]);
    expect(occupation.levels.map(({ id, statements }) => [id, statements.length])).toEqual([
      ['emerging', 10],
      ['developing', 10],
      ['proficient', 10],
      ['advanced', 10],
    ]);
    expect(occupation.durableSkills?.domains.map(({ statements }) => statements.length)).toEqual([
      10, 8, 7, 8, 7, 8, 7, 7, 7, 7,
    ]);
  });

  test('cite 9 times AEI, 6 SAFI, 2 WEF, 60 Pathsmith and 44 O*NET, and nothing unknown', () => {
    const sources = [
      'anthropic-economic-index',
      'safi',
      'wef-skills-taxonomy',
      'pathsmith',
      'onet',
      null,
    ];
    expect(sources.map((source) => citing(source))).toEqual([9, 6, 2, 60, 44, 0]);
    expect(levels.flatMap(({ citations }) => citations)).toEqual([]);
  });

  test('hold 15 tasks, 35 skills, 43 technologies, 6 tools and 5 certificates', () => {
    const { onetReport, career } = occupation;
    expect(
      [
        onetReport?.tasks,
        onetReport?.skills,
        onetReport?.technology,
        onetReport?.tools,
        career?.certificates,
      ].map((list) => list?.length),
    ).toEqual([15, 35, 43, 6, 5]);
  });

  test('give every statement a code, an anchor and a UUID of its own, a topic, and no trace of a citation', () => {
    for (const key of ['code', 'id', 'uuid'] as const)
      expect(new Set(all.map((statement) => statement[key])).size).toBe(128);
    for (const { topic, text } of all) {
      expect(topic).not.toBeNull();
      expect(text).not.toMatch(/Opens in new tab|Pathsmith Durable|O\*NET v|\.\.$| $/u);
    }
    expect(all.find(({ code }) => code === 'EM-03')).toMatchObject({
      id: 'emerging-collection-activity-notes',
      topic: 'Collection activity notes',
    });
    // These two are printed on sheets and stand in permalinks: a change here breaks what people hold.
    expect(all.find(({ code }) => code === 'EM-03')?.uuid).toBe(
      '0f627344-ba20-5d3b-93b3-26308a027dc2',
    );
    expect(all.find(({ code }) => code === 'AI-03')?.text).toMatch(
      /before presenting to the debtor\.$/u,
    );
  });

  test('give AI-at-work and durable-skill statements no level', () => {
    expect(new Set(ai.map(({ place }) => JSON.stringify(place)))).toEqual(
      new Set(['{"kind":"ai-at-work"}']),
    );
    expect(new Set(durable.map(({ place }) => place.kind))).toEqual(new Set(['domain']));
  });

  test('have data notes for all that is withheld, missing, inferred, corrected or disagreed', () => {
    const told = occupation.notes.map(
      ({ id, kind, file, line }) => `${kind} ${id} ${file}:${line ?? ''}`,
    );
    expect(told).toEqual([
      'not-reported framework-description framework.json:1',
      'not-reported levels-not-aligned framework.json:1',
      'not-reported page-without-levels framework-page.txt:3',
      'not-reported ai-at-work-without-levels framework-page.txt:43',
      'withheld subscriber-line framework-page.txt:44',
      'inferred safi-match framework-page.txt:63',
      'inferred wef-match framework-page.txt:65',
      'not-reported durable-skills-without-levels framework-page.txt:66',
      'disagreed onet-release-date framework-page.txt:70',
      'incomplete onet-anchors framework-page.txt:155',
      'inferred onet-report-release onet-report.txt:',
      'corrected work-activities-heading career-page.txt:29',
      'not-reported common-education career-page.txt:58',
      'not-reported income-percentiles career-page.txt:90',
      'withheld income-by-experience career-page.txt:97',
      'disagreed projected-change career-page.txt:101',
      'inferred profile-technology career-video.txt:37',
      'not-reported getting-started career-video.txt:46',
      'inferred strands strands.json:',
    ]);
    expect(new Set(occupation.notes.map(({ id }) => id)).size).toBe(occupation.notes.length);
  });

  test('show no income that is none', () => {
    const { incomePercentiles, incomeByExperience, employment } = occupation.career ?? {};
    expect(
      [...(incomePercentiles ?? []), ...(incomeByExperience ?? [])].map(({ income }) => income),
    ).toEqual([null, null, null, null, null, null]);
    expect(employment).toEqual({
      current: 196500,
      projected: 177800,
      statedChange: -10,
      computedChange: -9.5,
      years: 10,
    });
  });

  test('are grouped into strands that hold each level statement once', () => {
    const grouped = occupation.strands?.flatMap(({ statements }) => statements) ?? [];
    expect(grouped.toSorted()).toEqual(levels.map(({ id }) => id).toSorted());
  });

  test('have an evidence pack with all its figures', () => {
    expect(occupation.aiAtWork?.evidencePack).toEqual({
      aei: { taskObservations: 980, augmentShare: 95, timeSaved: 84.3, aiAutonomy: 2.77 },
      safi: {
        topSkill: 'Active Listening',
        score: 42.2,
        quadrant: 'Q2_ai_augmented',
        precision: 'exact',
      },
      wef: { cluster: 'Human-Technology Interaction', clusterId: 'human_technology_interaction' },
    });
  });
});

test('a known note whose data has changed is a warning, and is left out', () => {
  const report = readFileSync(`${FOLDER}onet-report.txt`, 'utf8').replace(
    '- LexisNexis (',
    '- LexisNexus (',
  );
  const changed = importOccupation({
    soc: SOC,
    files: new Map([...files, ['onet-report.txt', Buffer.from(report)]]),
  });
  expect(changed.problems).toMatchObject([
    { severity: 'warning', code: 'KNOWN_NOTE_EXPIRED', file: 'onet-report.txt' },
  ]);
  expect(changed.occupation?.notes.map(({ id }) => id)).not.toContain('onet-report-release');
});
