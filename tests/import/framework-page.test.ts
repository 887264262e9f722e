import { describe, expect, test } from 'vitest';
import {
  CITE,
  domainLines,
  frameworkOf,
  frameworkText,
  groupIn,
  importMade,
  inShort,
  LEVEL_STATEMENTS,
  makeFrameworkPage,
  occupationOf,
  problemsOf,
  statementsIn,
} from './builders.ts';

type Parts = NonNullable<Parameters<typeof makeFrameworkPage>[0]>;

const page = (parts: Parts): { 'framework-page.txt': string } => ({
  'framework-page.txt': makeFrameworkPage(parts),
});
const problems = (parts: Parts): string[] => inShort(problemsOf(page(parts)));

/** The line of a page that starts so. */
function lineOf(parts: Parts, start: string): number {
  return (
    makeFrameworkPage(parts)
      .split('\n')
      .findIndex((line) => line.startsWith(start)) + 1
  );
}

describe('the top of the page', () => {
  test('a description stands under the title where the framework has no version', () => {
    const framework = frameworkText({
      framework: { version: null, description: 'All of printing — by hand.' },
    });
    const parts = { description: ['All of printing — by hand.'] };
    expect(problemsOf({ ...page(parts), 'framework.json': framework })).toEqual([]);
  });

  test('the context covered may hold “ — ”', () => {
    const framework = frameworkText({
      framework: { contextCovered: 'Printing — by hand — in shops.' },
    });
    const parts = { context: 'Context coveredPrinting — by hand — in shops.' };
    expect(problemsOf({ ...page(parts), 'framework.json': framework })).toEqual([]);
  });

  test('a title or context that differs from framework.json is a warning', () => {
    expect(problems({ title: 'Binders' })).toEqual(['warning TITLE_DIFFERS framework-page.txt:1']);
    expect(problems({ context: 'Context coveredBinding.' })).toEqual([
      'warning CONTEXT_DIFFERS framework-page.txt',
    ]);
  });

  test('level statements take no level from the page, and their order makes no difference', () => {
    const levelStatements = Object.values(LEVEL_STATEMENTS).flat().reverse();
    const { framework, problems: found } = importMade(page({ levelStatements }));
    expect(found).toEqual([]);
    expect(statementsIn(framework, 'emerging').map(({ topic }) => topic)).toEqual([
      'Paper stock',
      'Rollers',
    ]);
  });

  test('curly and straight apostrophes are the same statement', () => {
    const levels = {
      emerging: {
        label: 'Emerging',
        statements: ['The shop’s ink — fetch.', 'Rollers — wipe clean after each run.'],
      },
    };
    const levelStatements = [
      "The shop's ink — fetch.",
      ...Object.values(LEVEL_STATEMENTS).flat().slice(1),
    ];
    expect(
      problemsOf({ ...page({ levelStatements }), 'framework.json': frameworkText({ levels }) }),
    ).toEqual([]);
  });

  test('a statement worded otherwise is a warning at its line, and framework.json is shown', () => {
    const all = Object.values(LEVEL_STATEMENTS).flat();
    const levelStatements = ['Paper stock — throw away.', ...all.slice(1), 'New — only here.'];
    const { framework, problems: found } = importMade(
      page({ levelStatements: levelStatements.filter((line) => !line.startsWith('Ink')) }),
    );
    expect(inShort(found)).toEqual([
      'warning PAGE_DISAGREES framework-page.txt:3',
      'warning PAGE_DISAGREES framework-page.txt:10',
      'warning PAGE_DISAGREES framework.json:1',
    ]);
    expect(statementsIn(framework, 'emerging')[0]?.text).toBe(
      'carry to the press under direction.',
    );
    expect(framework?.notes).toContainEqual(
      expect.objectContaining({
        id: 'level-statements',
        kind: 'disagreed',
        line: 3,
        detail:
          'Compared with framework.json: 1 statement worded differently, 1 statement only on the page, 1 statement only in framework.json. The site shows framework.json.',
      }),
    );
  });

  test('a page without level statements is one warning', () => {
    expect(problems({ levelStatements: [] })).toEqual([
      'warning PAGE_DISAGREES framework-page.txt:1',
    ]);
  });
});

describe('a heading whose count differs from what follows is an error with its line', () => {
  test.each([
    [
      'one too few',
      ['1Communication2 statements', `- Talk — talks ${CITE.onet}`],
      'Communication: the heading says 2 statements, but 1 follows.',
    ],
    [
      'one too many',
      ['1Communication1 statement', `- Talk — talks ${CITE.onet}`, `- Ask — asks ${CITE.onet}`],
      'Communication: the heading says 1 statement, but 2 follow.',
    ],
    [
      'none',
      ['1Communication10 statements'],
      'Communication: the heading says 10 statements, but 0 follow.',
    ],
  ])('%s', (_, lines, message) => {
    const parts = { domains: domainLines({ Communication: lines }) };
    expect(problemsOf(page(parts))).toMatchObject([
      {
        severity: 'error',
        code: 'DOMAIN_COUNT',
        file: 'framework-page.txt',
        line: lineOf(parts, '1Communication'),
        message,
      },
    ]);
  });
});

describe('domains', () => {
  test('numbers and names are told apart, with one statement or ten', () => {
    const ten = Array.from(
      { length: 10 },
      (_, index) => `- Grit ${'abcdefghij'.charAt(index)} — shows it ${CITE.onet}`,
    );
    const framework = frameworkOf(
      page({ domains: domainLines({ Fortitude: ['10Fortitude10 statements', ...ten] }) }),
    );
    const domains = groupIn(framework, 'durable-skills')?.places ?? [];
    expect(domains.map(({ id, statements }) => [id, statements.length]).at(-1)).toEqual([
      'fortitude',
      10,
    ]);
    expect(domains).toHaveLength(10);
  });

  test('an unknown domain is an error', () => {
    expect(
      problems({
        domains: domainLines({
          Character: ['6Bravery1 statement', `- Grit — has it ${CITE.onet}`],
        }),
      }),
    ).toEqual([
      'error UNKNOWN_DOMAIN framework-page.txt:36',
      'warning MISSING_DOMAIN framework-page.txt:23',
    ]);
  });

  test('a domain that stands twice is an error', () => {
    expect(
      problems({
        domains: domainLines({
          Leadership: ['2Communication1 statement', `- Talk — talks ${CITE.onet}`],
        }),
      })[0],
    ).toContain('error DOMAIN_TWICE');
  });

  test('a missing domain is a warning and a data note', () => {
    const parts = { domains: domainLines({ Mindfulness: [], Fortitude: [] }) };
    const { framework, problems: found } = importMade(page(parts));
    expect(found).toMatchObject([
      { code: 'MISSING_DOMAIN', message: 'No statements are given for: Mindfulness, Fortitude.' },
    ]);
    expect(framework?.notes.find(({ id }) => id === 'missing-domains')?.at).toEqual({
      page: 'group',
      group: 'durable-skills',
      section: null,
    });
  });

  test('a statement above the first heading is an error', () => {
    expect(problems({ domains: [`- Talk — talks ${CITE.onet}`, ...domainLines()] })).toEqual([
      'error STATEMENT_OUTSIDE framework-page.txt:26',
    ]);
  });

  test('statements carry codes and anchors, and their places have no order and claim no level', () => {
    const framework = frameworkOf();
    expect(statementsIn(framework, 'critical-thinking')[0]).toMatchObject({
      code: 'CRI-01',
      id: 'critical-thinking-critical-thinking-at-the-press',
    });
    const group = groupIn(framework, 'durable-skills');
    expect([group?.ordered, group?.claims]).toEqual([false, 'none']);
    expect(new Set(group?.places.map(({ order }) => order))).toEqual(new Set([null]));
  });
});

describe('AI at work', () => {
  test('there may be any number of statements, with any mix of citations', () => {
    const aiStatements = [
      `Tickets — drafts them ${CITE.wef} ${CITE.onet} ${CITE.pathsmith}.`,
      `Proofs — checks them ${CITE.aei}.`,
      `Orders — sorts them ${CITE.onet}.`,
    ];
    const statements = statementsIn(frameworkOf(page({ aiStatements })), 'ai-at-work');
    expect(statements.map(({ code, text, citations }) => [code, text, citations.length])).toEqual([
      ['AI-01', 'drafts them.', 3],
      ['AI-02', 'checks them.', 1],
      ['AI-03', 'sorts them.', 1],
    ]);
  });

  test('an unknown citation is kept as unverified, with a warning and a data note', () => {
    const aiStatements = [
      'Proofs — checks them OECD OutlookOECD Outlook — 2025. Opens in new tab..',
    ];
    const { framework, problems: found } = importMade(page({ aiStatements }));
    expect(inShort(found)).toEqual(['warning UNKNOWN_CITATION framework-page.txt:15']);
    expect(statementsIn(framework, 'ai-at-work')[0]?.citations).toEqual([
      { source: null, label: 'OECD Outlook', detail: 'OECD Outlook — 2025' },
    ]);
    expect(framework?.notes.find(({ id }) => id === 'unverified-citations')?.at).toEqual({
      page: 'group',
      group: 'ai-at-work',
      section: 'statements',
    });
  });

  test('unknown citations in two groups are noted in each', () => {
    const cited = 'OECD OutlookOECD Outlook — 2025. Opens in new tab..';
    const { notes } = frameworkOf(
      page({
        aiStatements: [`Proofs — checks them ${cited}`],
        domains: domainLines({
          Character: [
            '6Character2 statements',
            `- Grit — has it ${cited}`,
            `- Care — has it ${cited}`,
          ],
        }),
      }),
    );
    const told = notes.filter(({ id }) => id.startsWith('unverified-citations'));
    expect(told.map(({ id, title, at }) => [id, title, at])).toEqual([
      [
        'unverified-citations',
        '1 citation could not be verified',
        { page: 'group', group: 'ai-at-work', section: 'statements' },
      ],
      [
        'unverified-citations-durable-skills',
        '2 citations could not be verified',
        { page: 'group', group: 'durable-skills', section: 'statements' },
      ],
    ]);
  });

  test('a half citation is a warning', () => {
    expect(
      problems({
        aiStatements: ['Proofs — checks them Anthropic Economic Index. Opens in new tab.'],
      }),
    ).toEqual(['warning HALF_CITATION framework-page.txt:15']);
  });

  test('a “ — ” in a citation makes no topic', () => {
    const parts = { aiStatements: [`Checks proofs ${CITE.aei}.`] };
    expect(problems(parts)).toEqual(['warning NO_TOPIC framework-page.txt:15']);
    expect(statementsIn(frameworkOf(page(parts)), 'ai-at-work')[0]).toMatchObject({
      topic: null,
      text: 'Checks proofs.',
    });
  });

  test('the sources above the statements are read, and words to subscribers are left out with a note', () => {
    const sourcesLine = `Sources:${CITE.aei}OECD OutlookOECD Outlook — 2025. Opens in new tab.Subscriber featureData for 998 occupations`;
    const framework = frameworkOf(page({ sourcesLine }));
    expect(
      groupIn(framework, 'ai-at-work')?.sources.map(({ source, label }) => [source, label]),
    ).toEqual([
      ['anthropic-economic-index', 'Anthropic Economic Index'],
      [null, 'OECD Outlook'],
    ]);
    expect(framework.notes).toContainEqual(
      expect.objectContaining({ id: 'subscriber-line', kind: 'withheld' }),
    );
  });

  test('another O*NET release than framework.json names is a warning', () => {
    const cited = CITE.onet.replaceAll('30.2', '29.0');
    expect(problems({ aiStatements: [`Proofs — checks them ${cited}`] })).toEqual([
      'warning RELEASE_DIFFERS framework-page.txt:15',
    ]);
  });

  test('a citation that dates release 30.2 wrongly is told in the data notes', () => {
    const cited = CITE.onet.replace('Feb 2026', 'Sept 2025');
    const { notes } = frameworkOf(page({ aiStatements: [`Proofs — checks them ${cited}`] }));
    const note = notes.find(({ id }) => id === 'onet-release-date');
    expect(note?.detail).toContain(
      'as of “Sept 2025”. O*NET published release 30.2 in February 2026',
    );
    expect(note?.at).toEqual({ page: 'group', group: 'ai-at-work', section: 'statements' });
    expect(frameworkOf().notes.map(({ id }) => id)).not.toContain('onet-release-date');
  });
});

describe('the evidence pack', () => {
  const evidence = (...lines: string[]): Parts => ({ evidence: lines });

  test('glued labels and numbers are told apart', () => {
    expect(occupationOf().evidencePack).toEqual({
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

  test('other quadrants, clusters and thousands are read as well', () => {
    const parts = evidence(
      '- AEI usage',
      '- Task observations: 1,980Augment share: 5.5%AI autonomy: 3',
      '- SAFI positioning',
      '- Top skill: ProgrammingScore: 88 / 100Quadrant: Q1_high_displacement_riskprecision: parent group',
      '- WEF cluster',
      '- AI and Big Dataai_big_data',
    );
    expect(occupationOf(page(parts)).evidencePack).toEqual({
      aei: { taskObservations: 1980, augmentShare: 5.5, timeSaved: null, aiAutonomy: 3 },
      safi: {
        topSkill: 'Programming',
        score: 88,
        quadrant: 'Q1_high_displacement_risk',
        precision: 'parent group',
      },
      wef: { cluster: 'AI and Big Data', clusterId: 'ai_big_data' },
    });
  });

  test('missing figures are not reported, and told so', () => {
    const { occupation, notes } = frameworkOf(
      page(
        evidence(
          '- AEI usage',
          '- Task observations: NaNAugment share: N/ATime saved: $NaNAI autonomy: —',
        ),
      ),
    );
    expect(occupation?.evidencePack).toEqual({
      aei: { taskObservations: null, augmentShare: null, timeSaved: null, aiAutonomy: null },
      safi: null,
      wef: null,
    });
    expect(notes.map(({ id }) => id)).toContain('evidence-figures');
  });

  test.each([
    ['a share over 100 %', '- Augment share: 101%'],
    ['a negative share', '- Augment share: -1%'],
    ['an autonomy below the scale', '- AI autonomy: 0.5'],
    ['an autonomy over the scale', '- AI autonomy: 5.1'],
    ['a time saved of more than all', '- Time saved: 120%'],
    ['half an observation', '- Task observations: 9.5'],
    ['fewer observations than none', '- Task observations: -3'],
  ])('%s is an error', (_, line) => {
    expect(problems(evidence('- AEI usage', line))).toEqual([
      'error OUT_OF_SCALE framework-page.txt:18',
    ]);
  });

  test('a SAFI score over 100, or on another scale, is an error', () => {
    const safi = (score: string): string[] =>
      problems(
        evidence('- SAFI positioning', `- Top skill: SpeakingScore: ${score}Quadrant: Q2_x`),
      );
    expect(safi('142 / 100')).toEqual(['error OUT_OF_SCALE framework-page.txt:18']);
    expect(safi('4.2 / 10')).toEqual(['error OUT_OF_SCALE framework-page.txt:18']);
    expect(safi('42')).toEqual([]);
  });

  test('what cannot be read is a warning', () => {
    expect(problems(evidence('- AEI usage', '- Augment share: most', '- Odd: 1'))).toEqual([
      'warning EVIDENCE_UNREAD framework-page.txt:18',
    ]);
    expect(problems(evidence('- WEF cluster', '- Something else'))).toEqual([
      'warning EVIDENCE_UNREAD framework-page.txt:18',
    ]);
    expect(problems(evidence('- Something else'))).toEqual([
      'warning EVIDENCE_UNREAD framework-page.txt:17',
    ]);
  });
});

test('claimed anchors that are not listed are told in the data notes', () => {
  const parts = {
    anchors: ['Show O*NET source anchors53 anchors · skillscrosswalk.com', '- Set up presses.'],
  };
  const { occupation, notes } = frameworkOf(page(parts));
  expect(occupation?.anchors).toEqual({ claimed: 53, listed: ['Set up presses.'] });
  expect(notes.find(({ id }) => id === 'onet-anchors')?.title).toBe(
    '53 O*NET anchors are named, 1 is listed',
  );
  expect(frameworkOf().notes.map(({ id }) => id)).not.toContain('onet-anchors');
});

test('a page that ends after its level statements has no AI at work and no durable skills', () => {
  const text = makeFrameworkPage().split('\n').slice(0, 10).join('\n');
  const { groups, occupation } = frameworkOf({ 'framework-page.txt': text });
  expect(groups.map(({ id }) => id)).toEqual(['levels']);
  expect([occupation?.evidencePack, occupation?.anchors]).toEqual([null, null]);
});

test('bullets of other kinds, tabs, trailing spaces, no-break spaces and CRLF make no difference', () => {
  const text = makeFrameworkPage();
  const plain = frameworkOf();
  for (const other of [
    text.replaceAll(/^- /gmu, '• '),
    text.replaceAll(/^- /gmu, '*\t'),
    text.replaceAll(/^- /gmu, ' -  '),
    text.replaceAll('\n', ' \t\n'),
    text.replaceAll('. Opens in new tab', '.\u00A0Opens in\u00A0new tab'),
    text.replaceAll(' — ', '\u00A0— '),
    `\uFEFF${text.replaceAll('\n', '\r\n')}\r\n\r\n`,
  ]) {
    const { framework, problems: found } = importMade({ 'framework-page.txt': other });
    expect(found).toEqual([]);
    expect(framework?.groups).toEqual(plain.groups);
    expect(framework?.occupation).toEqual(plain.occupation);
  }
});

test('a line that belongs nowhere is a warning, so that nothing is lost unseen', () => {
  const found = problems({ domains: [...domainLines(), 'Odd line'] });
  expect(found).toEqual(['warning UNREAD_LINE framework-page.txt:46']);
});

describe('statements that stand twice', () => {
  test('the same statement twice in a place is a warning, in two places it is none', () => {
    const twice = `Proofs — checks them ${CITE.aei}.`;
    expect(problems({ aiStatements: [twice, twice] })).toEqual([
      'warning DUPLICATE_STATEMENT framework-page.txt:16',
    ]);
    const same = `- Grit — has it ${CITE.onet}`;
    expect(
      problems({
        domains: domainLines({
          Character: ['6Character1 statement', same],
          Fortitude: ['10Fortitude1 statement', same],
        }),
      }),
    ).toEqual([]);
  });

  test('equal topics are a warning and a note, and their anchors differ by a number', () => {
    const aiStatements = [`Proofs — checks them ${CITE.aei}.`, `Proofs — files them ${CITE.aei}.`];
    const { framework, problems: found } = importMade(page({ aiStatements }));
    expect(inShort(found)).toEqual(['warning EQUAL_TOPICS framework-page.txt:16']);
    expect(statementsIn(framework, 'ai-at-work').map(({ id }) => id)).toEqual([
      'ai-at-work-proofs',
      'ai-at-work-proofs-1',
    ]);
    expect(framework?.notes.map(({ id }) => id)).toContain('equal-topics');
  });
});
