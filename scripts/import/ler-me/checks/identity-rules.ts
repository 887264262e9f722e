import { LEVELS } from '../../../../src/model/framework/schemes/ler-me.ts';
import { atLine, NOWHERE } from '../../finding.ts';
import { folded, quoted } from '../../../../src/model/tidy-text.ts';
import type { ExportsTogether } from './exports-together.ts';
import { isWebAddress, looksLikeAddress } from './link.ts';
import type { Rule } from '../../checks/rule.ts';

/** That all exports of a folder are of one occupation, and that what names and links it can be trusted. */
export const IDENTITY_RULES: readonly Rule<ExportsTogether>[] = [
  {
    code: 'SOC_DIFFERS',
    sentence: 'Every export of a folder is of the occupation that the folder is named by.',
    scope: 'occupation',
    severity: 'error',
    hint: 'Move the export to the folder of its own occupation, or rename the folder.',
    *check({ soc, read }) {
      const framework = read['framework.json'];
      const own = framework?.occupation.soc;
      if (framework && own !== undefined && own !== soc) {
        yield {
          file: 'framework.json',
          ...framework.spot(['occupation', 'soc']),
          message: `The export is of ${quoted(own)}, but its folder is ${soc}.`,
        };
      }
      const reported = read['onet-report.txt']?.soc;
      if (reported && reported.code !== soc) {
        yield {
          file: 'onet-report.txt',
          ...atLine(reported.line),
          message: `The export is of ${quoted(reported.code)}, but its folder is ${soc}.`,
        };
      }
      const release = read['onet.json'];
      if (release && release.facts.soc !== soc) {
        yield {
          file: 'onet.json',
          ...release.spot(['soc']),
          message: `The facts are of ${quoted(release.facts.soc)}, but the folder is ${soc}.`,
        };
      }
    },
  },
  {
    code: 'TITLE_DIFFERS',
    sentence: 'Every export gives the occupation the same title.',
    scope: 'occupation',
    severity: 'warning',
    hint: "The title of framework.json is shown. Check that the file is this occupation's.",
    *check({ read }) {
      const title = read['framework.json']?.occupation.title;
      if (title === undefined) return;
      for (const file of ['framework-page.txt', 'onet-report.txt'] as const) {
        const other = read[file]?.title;
        if (other && folded(other) !== folded(title)) {
          yield {
            file,
            ...atLine(1),
            message: `The title is ${quoted(other)}, but ${quoted(title)} in framework.json.`,
          };
        }
      }
    },
  },
  {
    code: 'OTHER_OCCUPATION',
    sentence: 'The career exports describe the occupation of the O*NET report.',
    scope: 'occupation',
    severity: 'error',
    hint: 'Check that the file belongs to this folder: its description and all of its tasks are other ones.',
    *check({ read }) {
      const report = read['onet-report.txt'];
      if (!report?.description || report.tasks.length === 0) return;
      const known = new Set(report.tasks.map((task) => folded(task.text)));
      const page = read['career-page.txt'];
      const video = read['career-video.txt'];
      const others = [
        {
          file: 'career-page.txt',
          description: page?.description,
          tasks: page?.tasks ?? [],
          line: page?.headings.description,
        },
        {
          file: 'career-video.txt',
          description: video?.whatTheyDo,
          tasks: video?.onTheJob ?? [],
          line: video?.headings.whatTheyDo,
        },
      ];
      for (const { file, description, tasks, line } of others) {
        if (!description || tasks.length === 0) continue;
        const sharesNothing = !tasks.some((task) => known.has(folded(task)));
        if (sharesNothing && folded(description) !== folded(report.description)) {
          yield {
            file,
            ...(line === undefined ? NOWHERE : atLine(line)),
            message: 'The description and every task differ from those of onet-report.txt.',
          };
        }
      }
    },
  },
  {
    code: 'LINK_NOT_HTTP',
    sentence: 'Every link starts with http:// or https:// and hides nothing.',
    scope: 'occupation',
    severity: 'error',
    hint: 'Write the whole address, for example https://skillscrosswalk.com, with no user name, space or backslash in it.',
    *check({ read }) {
      const framework = read['framework.json'];
      if (!framework) return;
      for (const [name, value] of Object.entries(framework.sources)) {
        const isLink = name === 'crosswalk' || looksLikeAddress(value);
        if (isLink && !isWebAddress(value)) {
          yield {
            file: 'framework.json',
            ...framework.spot(['sources', name]),
            message: `${quoted(value)} is no address that may stand in a link.`,
          };
        }
      }
    },
  },
  {
    code: 'LEVEL_LABEL',
    sentence: "A level's label is the name that its key says.",
    scope: 'occupation',
    severity: 'warning',
    hint: 'Check that the statements stand under the right level. The export’s label is shown.',
    *check({ read }) {
      for (const { place, spot } of read['framework.json']?.levels ?? []) {
        const usual = LEVELS.find(({ id }) => id === place.id)?.name ?? place.id;
        if (folded(place.name) !== folded(usual)) {
          yield {
            file: 'framework.json',
            ...spot,
            message: `The level “${place.id}” is labelled ${quoted(place.name)}, not “${usual}”.`,
          };
        }
      }
    },
  },
];
