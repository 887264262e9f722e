import { atLine, NOWHERE } from '../../finding.ts';
import { folded, quoted } from '../../../../src/model/tidy-text.ts';
import { citedReleases, releaseOf } from './cited-releases.ts';
import type { ExportsTogether } from './exports-together.ts';
import type { Rule } from '../../checks/rule.ts';

/** That exports which tell the same thing tell it alike. */
export const AGREEMENT_RULES: readonly Rule<ExportsTogether>[] = [
  {
    code: 'CONTEXT_DIFFERS',
    sentence: 'The framework page describes the framework as framework.json does.',
    scope: 'occupation',
    severity: 'warning',
    hint: 'The wording of framework.json is shown. Export both files again at one time.',
    *check({ read }) {
      const framework = read['framework.json'];
      const page = read['framework-page.txt'];
      if (!framework || !page) return;
      const pairs = [
        { what: 'context covered', json: framework.contextCovered, page: page.contextCovered },
        { what: 'description', json: framework.description, page: page.description },
      ];
      for (const { what, json, page: other } of pairs) {
        if (json !== null && other !== null && folded(json) !== folded(other)) {
          yield {
            file: 'framework-page.txt',
            ...NOWHERE,
            message: `The ${what} reads ${quoted(other)}, but ${quoted(json)} in framework.json.`,
          };
        }
      }
    },
  },
  {
    code: 'TASK_DIFFERS',
    sentence: 'Each task of the career exports is one of the O*NET report.',
    scope: 'occupation',
    severity: 'warning',
    hint: 'The task lists of onet-report.txt are shown. The exports may be of different O*NET releases.',
    *check({ read }) {
      const report = read['onet-report.txt'];
      if (!report || report.tasks.length === 0) return;
      const known = new Set(report.tasks.map((task) => folded(task.text)));
      const page = read['career-page.txt'];
      const video = read['career-video.txt'];
      const lists = [
        { file: 'career-page.txt', tasks: page?.tasks ?? [], line: page?.headings.tasks },
        { file: 'career-video.txt', tasks: video?.onTheJob ?? [], line: video?.headings.onTheJob },
      ];
      for (const { file, tasks, line } of lists) {
        for (const task of tasks) {
          if (known.has(folded(task))) continue;
          const spot = line === undefined ? NOWHERE : atLine(line);
          yield { file, ...spot, message: `${quoted(task)} is no task of onet-report.txt.` };
        }
      }
    },
  },
  {
    code: 'DESCRIPTION_DIFFERS',
    sentence: "The exports describe the occupation in O*NET's same words.",
    scope: 'occupation',
    severity: 'warning',
    hint: 'The description of onet-report.txt is shown. The exports may be of different O*NET releases.',
    *check({ read }) {
      const description = read['onet-report.txt']?.description;
      if (!description) return;
      const page = read['career-page.txt'];
      const video = read['career-video.txt'];
      const others = [
        { file: 'career-page.txt', text: page?.description, line: page?.headings.description },
        { file: 'career-video.txt', text: video?.whatTheyDo, line: video?.headings.whatTheyDo },
      ];
      for (const { file, text, line } of others) {
        if (text && folded(text) !== folded(description)) {
          const spot = line === undefined ? NOWHERE : atLine(line);
          yield {
            file,
            ...spot,
            message: `The description reads ${quoted(text)}, unlike that of onet-report.txt.`,
          };
        }
      }
    },
  },
  {
    code: 'RELEASE_DIFFERS',
    sentence: 'The statements cite the O*NET release that framework.json names.',
    scope: 'occupation',
    severity: 'warning',
    hint: 'Each is shown as it stands. Export both files again at one time.',
    *check({ read }) {
      const framework = read['framework.json'];
      const named = releaseOf(framework?.sources.onet ?? '');
      if (named === null) return;
      for (const { release, line } of citedReleases(read['framework-page.txt'])) {
        if (release !== named) {
          yield {
            file: 'framework-page.txt',
            ...atLine(line),
            message: `O*NET ${release} is cited here, but framework.json names O*NET ${named}.`,
          };
        }
      }
    },
  },
  {
    code: 'OUTLOOK_WORDS',
    sentence: 'The words and percentages of the outlook say what its two counts say.',
    scope: 'occupation',
    severity: 'warning',
    hint: 'The counts are shown, with a data note. Check the words and the counts.',
    *check({ read }) {
      const employment = read['career-page.txt']?.employment;
      for (const message of employment?.contradictions ?? []) {
        yield { file: 'career-page.txt', ...atLine(employment?.line ?? 1), message };
      }
    },
  },
  {
    code: 'OUTLOOK_DIFFERS',
    sentence: 'The projected change in percent follows from the two counts.',
    scope: 'occupation',
    severity: 'warning',
    hint: 'Both are shown, with a data note. Check the counts and the percentage.',
    *check({ read }) {
      const employment = read['career-page.txt']?.employment;
      if (!employment) return;
      const { statedChange, computedChange, line } = employment;
      if (statedChange === null || computedChange === null) return;
      // The page rounds to whole percent; the computed change is already rounded to one decimal.
      if (Math.abs(statedChange - computedChange) > 0.55) {
        yield {
          file: 'career-page.txt',
          ...atLine(line),
          message: `The page says ${statedChange} %, but its counts make ${computedChange} %.`,
        };
      }
    },
  },
];
