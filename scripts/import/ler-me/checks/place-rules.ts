import { DOMAINS } from '../../../../src/model/framework/schemes/ler-me.ts';
import { identifiedPlaces } from '../assemble/statements.ts';
import { atLine } from '../../finding.ts';
import { folded, quoted } from '../../../../src/model/tidy-text.ts';
import { agrees, compareLevelStatements } from './page-agreement.ts';
import { readPlaces, type ExportsTogether } from './exports-together.ts';
import type { Rule } from '../../checks/rule.ts';

/** What a place's statements are held to together, and across exports. */
export const PLACE_RULES: readonly Rule<ExportsTogether>[] = [
  {
    code: 'DUPLICATE_STATEMENT',
    sentence: 'No statement stands twice in one place.',
    scope: 'occupation',
    severity: 'warning',
    hint: 'Both are shown. Remove one of them.',
    *check(exports) {
      for (const { file, statements } of readPlaces(exports)) {
        const seen = new Set<string>();
        for (const { sentence, spot } of statements) {
          if (seen.has(folded(sentence)))
            yield { file, ...spot, message: `${quoted(sentence)} stands here twice.` };
          seen.add(folded(sentence));
        }
      }
    },
  },
  {
    code: 'EQUAL_TOPICS',
    sentence: 'No two statements of a place share a topic.',
    scope: 'occupation',
    severity: 'warning',
    hint: 'Their permalinks differ by a number only, which changes when they change places. Give each a topic of its own.',
    *check(exports) {
      for (const { file, statements, identified } of identifiedPlaces(exports)) {
        const seen = new Set<string>();
        for (const [index, { statement, repeated }] of identified.entries()) {
          const sentence = folded(statements[index]?.sentence ?? '');
          if (repeated && !seen.has(sentence)) {
            yield {
              file,
              ...(statements[index]?.spot ?? atLine(1)),
              message: `Another statement of this place has the topic ${quoted(statement.topic ?? statement.text)}.`,
            };
          }
          seen.add(sentence);
        }
      }
    },
  },
  {
    code: 'PAGE_DISAGREES',
    sentence: 'The framework page has the level statements of framework.json.',
    scope: 'occupation',
    severity: 'warning',
    hint: 'The wording of framework.json is shown, with a data note. Export both files again at one time.',
    *check({ read }) {
      const framework = read['framework.json'];
      const page = read['framework-page.txt'];
      if (!framework?.levelsWhole || !page) return;
      const difference = compareLevelStatements(framework, page);
      if (agrees(difference)) return;
      if (page.levelStatements.length === 0) {
        yield {
          file: 'framework-page.txt',
          ...atLine(1),
          message: 'The page has none of the level statements of framework.json.',
        };
        return;
      }
      for (const { json, page: other } of difference.reworded) {
        yield {
          file: 'framework-page.txt',
          ...other.spot,
          message: `The statement on ${quoted(json.topic ?? json.sentence)} is worded differently in framework.json.`,
        };
      }
      for (const { sentence, spot } of difference.onlyPage) {
        yield {
          file: 'framework-page.txt',
          ...spot,
          message: `${quoted(sentence)} is not in framework.json.`,
        };
      }
      for (const { sentence, spot } of difference.onlyJson) {
        yield {
          file: 'framework.json',
          ...spot,
          message: `${quoted(sentence)} is not on the framework page.`,
        };
      }
    },
  },
  {
    code: 'MISSING_DOMAIN',
    sentence: 'Where durable skills are given, all ten domains are.',
    scope: 'occupation',
    severity: 'warning',
    hint: 'The site has no page for these domains of this occupation. Check whether the export was cut off.',
    *check({ read }) {
      const durable = read['framework-page.txt']?.durableSkills;
      if (!durable) return;
      const given = new Set(durable.domains.map(({ domain }) => domain.id));
      const missing = DOMAINS.filter(({ id }) => !given.has(id)).map(({ name }) => name);
      if (missing.length > 0) {
        yield {
          file: 'framework-page.txt',
          ...atLine(durable.line),
          message: `No statements are given for: ${missing.join(', ')}.`,
        };
      }
    },
  },
];
