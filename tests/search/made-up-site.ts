import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { searchTags } from '../../src/model/contracts/search-page.ts';

/** A small site with the markup that search relies on, so that search is tested without building the real one. */

interface MadeUpStatement {
  code: string;
  id: string;
  topic: string;
  text: string;
  cites?: string[];
}

export interface MadeUpPage {
  path: string;
  heading: string;
  facets: Record<string, string[]>;
  framework?: { title: string; path: string };
  statements?: MadeUpStatement[];
  body?: string;
  links?: [title: string, path: string][];
}

export const occupation = (soc: string, title: string) => ({
  soc,
  title,
  path: `occupations/${soc}`,
});
const COLLECTORS = occupation('43-3011.00', 'Bill and Account Collectors');
const COUNSELORS = occupation('13-2071.00', 'Credit Counselors');

const escapeText = (text: string) =>
  text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/"/gu, '&quot;');

function statementMarkup({ code, id, topic, text, cites = [] }: MadeUpStatement): string {
  const title = escapeText(topic);
  return (
    `<li class="verse" id="${id}" data-statement="${code}" data-pagefind-title="${title}">` +
    `<a class="code" href="#${id}">${code}</a><p><b>${escapeText(topic)}</b> — ${escapeText(text)}</p>` +
    `<div class="aside" data-pagefind-ignore>${cites.join(' ')}</div></li>`
  );
}

export function pageMarkup(page: MadeUpPage): string {
  const { heading, facets, framework, statements = [], body = '', links } = page;
  const listed = statements.map(({ id, code, cites = [] }) => ({
    id,
    code,
    citations: cites.map((source) => ({ source, label: source, detail: '' })),
  }));
  const metas = searchTags({ facets, framework, statements: listed, links }).map(
    ({ attributes, content }) =>
      `<meta ${Object.entries(attributes)
        .map(([name, value]) => `${name}="${value}"`)
        .join(' ')} content="${escapeText(content)}">`,
  );
  const list =
    statements.length > 0
      ? `<ol class="verses">${statements.map(statementMarkup).join('')}</ol>`
      : '';
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeText(heading)}</title>${metas.join('')}</head>` +
    `<body><header>Levelbook</header><main data-pagefind-body><h1>${escapeText(heading)}</h1>${list}${body}</main></body></html>`
  );
}

export function levelPage(
  { soc, title, path }: typeof COLLECTORS,
  level: string,
  prefix: string,
  statements: [topic: string, text: string][],
): MadeUpPage {
  return {
    path: `${path}/levels/${level}.html`,
    heading: level,
    framework: { title, path },
    facets: { kind: ['level'], level: [level], occupation: [soc] },
    statements: statements.map(([topic, text], index) => ({
      code: `${prefix}-${String(index + 1).padStart(2, '0')}`,
      id: `${level}-${topic
        .toLowerCase()
        .replace(/[^a-z0-9]+/gu, '-')
        .replace(/-$/u, '')}`,
      topic,
      text,
    })),
    body: `<h2 id="next">What comes next</h2><p>Go on to the following guide with the help of a mentor.</p>`,
  };
}

const MADE_UP_PAGES: MadeUpPage[] = [
  levelPage(COLLECTORS, 'emerging', 'EM', [
    ['Account records', 'look up in the collections software with a supervisor near.'],
    ['Contact details', 'gather from customer files so that others can call.'],
    ['Call notes', 'write into the CRM after each call, using the given form.'],
  ]),
  levelPage(COLLECTORS, 'advanced', 'AD', [
    ['Repayment negotiations', 'lead with customers in hardship and agree on a fair schedule.'],
    ['Compliance frameworks', 'keep in line with the FDCPA and with state rules.'],
    ['Payment <terms> & "limits"', 'set for accounts that are overdue.'],
  ]),
  levelPage(COUNSELORS, 'emerging', 'EM', [
    ['Budget worksheets', 'fill in with clients who ask for help.'],
    ['Client intake', 'record income and debts, and explain the next steps.'],
    ['Call notes', 'keep short and complete for the next counselor.'],
  ]),
  {
    path: `${COLLECTORS.path}/durable-skills/character.html`,
    heading: 'Character',
    framework: COLLECTORS,
    facets: {
      kind: ['domain'],
      domain: ['character'],
      source: ['onet', 'pathsmith'],
      occupation: [COLLECTORS.soc],
    },
    statements: [
      {
        code: 'CHA-01',
        id: 'character-lawful-contact',
        topic: 'Lawful contact',
        text: 'knows what the Fair Debt Collection Practices Act allows on a first call',
        cites: ['onet'],
      },
      {
        code: 'CHA-02',
        id: 'character-honest-records',
        topic: 'Honest records',
        text: 'writes down each call as it was, also where it went badly',
        cites: ['pathsmith', 'onet'],
      },
      {
        code: 'CHA-03',
        id: 'character-calm-calls',
        topic: 'Calm calls',
        text: 'stays calm when a call turns hostile',
        cites: ['pathsmith'],
      },
    ],
  },
  {
    path: `${COLLECTORS.path}/tasks-and-skills.html`,
    heading: 'Tasks and skills',
    framework: COLLECTORS,
    facets: { kind: ['tasks-and-skills'], source: ['onet'], occupation: [COLLECTORS.soc] },
    body:
      '<h2 id="skills">Skills</h2><table><tbody>' +
      '<tr id="skill-negotiation" data-pagefind-title="Negotiation"><th>Negotiation</th> <td>3.9</td></tr>' +
      '<tr id="skill-speaking" data-pagefind-title="Speaking"><th>Speaking</th> <td>4.1</td></tr></tbody></table>' +
      '<h2 id="technology">Technology</h2><ul><li id="technology-c" data-pagefind-title="C++">C++</li>' +
      '<li id="technology-skip" data-pagefind-title="Skip-tracing software">Skip-tracing software</li></ul>',
  },
  {
    path: 'frameworks/welding/areas/safety.html',
    heading: 'Safety',
    framework: { title: 'Welding', path: 'frameworks/welding' },
    facets: { kind: ['area'], area: ['safety'], source: ['handbook'], occupation: ['welding'] },
    statements: [
      {
        code: '7.1 (b)',
        id: 'safety-gas-bottles',
        topic: 'Gas bottles',
        text: 'stores full bottles upright and chained',
        cites: ['handbook'],
      },
      {
        code: '7.1 (c)',
        id: 'safety-eye-protection',
        topic: 'Eye protection',
        text: 'wears a mask when the arc is lit',
      },
    ],
  },
  {
    path: `${COLLECTORS.path}/rubrics/index.html`,
    heading: 'Rubric sheets',
    framework: COLLECTORS,
    facets: { kind: ['sheet'], occupation: [COLLECTORS.soc] },
    body: '<p>A checklist for each place.</p>',
    links: ['emerging', 'advanced'].map((level): [string, string] => [
      `Checklist: ${level} level`,
      `${COLLECTORS.path}/rubrics/${level}-checklist.html`,
    ]),
  },
  {
    path: 'sources/onet.html',
    heading: 'O*NET',
    facets: { kind: ['source'], source: ['onet'] },
    body: '<p>O*NET describes occupations.</p><h2 id="scales">Scales</h2><p>Importance runs from 1 to 5.</p>',
  },
  {
    path: 'guides/how-to-use-a-level-guide.html',
    heading: 'How to use a level guide',
    facets: { kind: ['guide'] },
    body: '<p>Pick a handful of statements.</p><h2 id="ask">Ask</h2><p>Ask a mentor about EM-03, then negotiate a next step.</p>',
  },
  {
    path: 'left-out.html',
    heading: 'A page that nobody searches',
    facets: {},
  },
];

/** Level guides of many occupations, all with the same words: more pages than a search loads at once. */
export function manyPages(occupations: number): MadeUpPage[] {
  return Array.from({ length: occupations }, (_, index) => {
    const soc = `${11 + (index % 80)}-${String(1000 + index)}.00`;
    return levelPage(occupation(soc, `Occupation number ${index + 1}`), 'emerging', 'EM', [
      ['First calls', `answer with help, as is usual in occupation number ${index + 1}.`],
      ['Daily records', 'keep as shown.'],
    ]);
  });
}

/** Writes pages into a folder. */
export async function writePages(folder: string, pages: readonly MadeUpPage[]): Promise<void> {
  for (const page of pages) {
    const file = join(folder, page.path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, pageMarkup(page));
  }
}

function withoutBody(markup: string): string {
  return markup.replace(' data-pagefind-body', '');
}

/** Writes the made-up site into a new folder and answers its path. */
export async function writeMadeUpSite(parent = tmpdir()): Promise<string> {
  await mkdir(parent, { recursive: true });
  const folder = await mkdtemp(join(parent, 'levelbook-search-'));
  await writePages(folder, MADE_UP_PAGES);
  const left = join(folder, 'left-out.html');
  await writeFile(left, withoutBody(await readFile(left, 'utf8')));
  return folder;
}

/** Removes what `writeMadeUpSite` wrote. */
export async function removeMadeUpSite(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
}
