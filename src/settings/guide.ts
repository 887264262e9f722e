import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { problem, type ImportProblem } from '../import/problem.ts';
import { authoredGuideSchema } from '../model/authored.ts';
import { didYouMean } from '../model/did-you-mean.ts';
import { pageOfLink } from '../model/page-links.ts';
import { issueWords } from './issue-words.ts';

/** Guides of a site's own: Markdown with the frontmatter of ours, and the name of the one whose place it takes. */
export const siteGuideSchema = authoredGuideSchema.extend({
  replaces: z
    .string()
    .optional()
    .describe('The name of the guide whose place and address it takes: choosing-a-sheet.'),
});

const FRONTMATTER = /^---\r?\n([\s\S]*?)\r?\n---(?:\r?\n|$)/u;
const LINK = /\]\(\s*<?([^)\s>]+)/gu;

/** A guide as it was written, and the name that its page gets. */
export interface SiteGuide {
  name: string;
  text: string;
}

/**
 * Checks one guide. `guides` are the names of all guides that the site may have: ours, and those of the same folder. Links
 * to files of the folder become links to their pages.
 */
export function readGuide(
  fileName: string,
  given: string,
  guides: readonly string[],
): { value: SiteGuide | null; problems: ImportProblem[] } {
  const text = given.replace(/\r\n?/gu, '\n');
  const front = FRONTMATTER.exec(text);
  if (!front) {
    const hint = 'Begin it with ---, the lines title, summary, audience and order, and ---.';
    return {
      value: null,
      problems: [problem('GUIDE', 'It has no frontmatter.', { line: 1 }, hint)],
    };
  }
  const lines = new LineCounter();
  const document = parseDocument(front[1] ?? '', { lineCounter: lines, prettyErrors: false });
  const [broken] = document.errors;
  if (broken) {
    const line = lines.linePos(broken.pos[0]).line + 1;
    const message = `Its frontmatter is no YAML: ${broken.message}.`;
    return { value: null, problems: [problem('GUIDE', message, { line })] };
  }
  const read = siteGuideSchema.safeParse(document.toJS());
  const problems = read.success
    ? []
    : read.error.issues.flatMap((issue) => frontmatterProblems(issue, front[1] ?? ''));
  if (/\.mdx$/iu.test(fileName)) problems.push(...componentProblems(text));
  const linked = withPageLinks(text, guides);
  problems.push(...linked.problems);
  const name = (read.success ? read.data.replaces : undefined) ?? guideName(fileName);
  if (!guides.includes(name)) {
    problems.push(
      problem('GUIDE', `There is no guide "${name}".${didYouMean(name, guides)}`, {
        path: 'replaces',
      }),
    );
  }
  return { value: problems.length > 0 ? null : { name, text: linked.text }, problems };
}

/** Code fences and code in a line, where anything may stand. */
const CODE = /```[^]*?(?:```|$)|`[^`\n]*`/gu;
const COMPONENT = /<([A-Z][\w.]*)|^(import|export) /gmu;

/** MDX may use components, and a guide has none at hand: it stands among ours, away from whatever is beside it. */
function componentProblems(text: string): ImportProblem[] {
  const prose = text.replace(CODE, (code) => code.replace(/[^\n]/gu, ' '));
  return [...prose.matchAll(COMPONENT)].map(({ 1: component, 2: keyword, index }) =>
    problem(
      'GUIDE',
      component === undefined
        ? `A guide can ${keyword ?? 'import'} nothing.`
        : `There is no component <${component}> for guides.`,
      { line: prose.slice(0, index).split('\n').length },
      'Write it in Markdown, or in plain HTML.',
    ),
  );
}

/** What is wrong in the frontmatter, with the line of the field that it is about. */
function frontmatterProblems(issue: z.core.$ZodIssue, front: string): ImportProblem[] {
  const lines = front.split('\n');
  const say = (key: string, words: string) => {
    const at = lines.findIndex((line) => line.startsWith(`${key}:`));
    const name = key === '' ? 'The frontmatter' : key;
    return problem('GUIDE', `${name} ${at < 0 && key !== '' ? 'is missing' : words}.`, {
      line: at < 0 ? 1 : at + 2,
      path: key,
    });
  };
  if (issue.code === 'unrecognized_keys') {
    const known = Object.keys(siteGuideSchema.shape);
    return issue.keys.map((key) =>
      problem('GUIDE', `There is no field ${key}.${didYouMean(key, known)}`, {
        line: lines.findIndex((line) => line.startsWith(`${key}:`)) + 2,
        path: key,
      }),
    );
  }
  return [say(issue.path.join('.'), issueWords(issue))];
}

/** The name of a guide's page, from its file's. */
export const guideName = (fileName: string): string => fileName.replace(/\.mdx?$/iu, '');

/** A guide whose links to other files of its folder are links to pages, and what is wrong with the others. */
function withPageLinks(
  text: string,
  guides: readonly string[],
): { text: string; problems: ImportProblem[] } {
  const problems: ImportProblem[] = [];
  const linked = text.replaceAll(LINK, (whole, target: string, at: number) => {
    const wrong = (message: string) => {
      problems.push(problem('GUIDE', message, { line: text.slice(0, at).split('\n').length }));
      return whole;
    };
    if (/^(?:https?:|mailto:|tel:|#)/u.test(target)) return whole;
    if (target.startsWith('page:')) {
      const page = pageOfLink(target);
      if (!page) return wrong(`The link ${target} names no page.`);
      if (page.page === 'guide' && !guides.includes(page.guide)) {
        return wrong(`There is no guide "${page.guide}".${didYouMean(page.guide, guides)}`);
      }
      return whole;
    }
    const name = guideName(target.replace(/^\.\//u, '').replace(/#.*$/u, ''));
    if (/\.mdx?(?:#.*)?$/iu.test(target) && guides.includes(name)) {
      return whole.replace(target, `page:guide/${name}`);
    }
    return wrong(`The link ${target} leads to nothing that the site has.`);
  });
  return { text: linked, problems };
}
