import { LEVEL_GROUP } from '../../../../src/model/framework/schemes/ler-me.ts';
import { identifiedPlaces } from '../assemble/statements.ts';
import type { ExportsTogether } from './exports-together.ts';
import type { Remark, Rule } from '../../checks/rule.ts';

interface Use {
  anchor: string;
  strand: string;
  remark: Omit<Remark, 'message'>;
}

function levelAnchors(exports: ExportsTogether): string[] {
  return identifiedPlaces(exports)
    .filter(({ group }) => group === LEVEL_GROUP.id)
    .flatMap(({ identified }) => identified.map(({ statement }) => statement.id));
}

function uses({ read }: ExportsTogether): Use[] {
  const strands = read['strands.json'];
  return (strands?.strands ?? []).flatMap(({ id, statements }, strand) =>
    statements.map((anchor, index) => ({
      anchor,
      strand: id,
      remark: {
        file: 'strands.json',
        ...(strands?.spot(['strands', strand, 'statements', index]) ?? { line: null, path: null }),
      },
    })),
  );
}

/** That Levelbook's grouping holds every level statement exactly once. */
export const STRAND_RULES: readonly Rule<ExportsTogether>[] = [
  {
    code: 'STRAND_LACKS',
    sentence: 'Every level statement is in a strand.',
    scope: 'occupation',
    severity: 'error',
    hint: 'Add the anchor to one strand of strands.json.',
    *check(exports) {
      if (!exports.read['strands.json'] || !exports.read['framework.json']) return;
      const used = new Set(uses(exports).map(({ anchor }) => anchor));
      for (const anchor of levelAnchors(exports)) {
        if (!used.has(anchor)) {
          yield {
            file: 'strands.json',
            ...exports.read['strands.json'].spot(['strands']),
            message: `No strand holds the statement “${anchor}”.`,
          };
        }
      }
    },
  },
  {
    code: 'STRAND_DOUBLES',
    sentence: 'No level statement is in a strand twice, or in two.',
    scope: 'occupation',
    severity: 'error',
    hint: 'Keep the anchor in the strand where it fits best.',
    *check(exports) {
      const first = new Map<string, string>();
      for (const { anchor, strand, remark } of uses(exports)) {
        const before = first.get(anchor);
        if (before !== undefined) {
          yield {
            ...remark,
            message: `The statement “${anchor}” is in the strand “${before}” already.`,
          };
        } else first.set(anchor, strand);
      }
    },
  },
  {
    code: 'STRAND_UNKNOWN',
    sentence: 'A strand holds only level statements of its occupation.',
    scope: 'occupation',
    severity: 'error',
    hint: 'An anchor is made of the level and the topic, for example emerging-collection-activity-notes. Check whether the topic has changed.',
    *check(exports) {
      if (!exports.read['framework.json']?.levelsWhole) return;
      const known = new Set(levelAnchors(exports));
      for (const { anchor, remark } of uses(exports)) {
        if (!known.has(anchor))
          yield {
            ...remark,
            message: `No level statement has the anchor “${anchor.slice(0, 80)}”.`,
          };
      }
    },
  },
];
