import type { Career } from '../../../src/model/occupation.ts';
import { atLine, type Finding } from '../finding.ts';
import { finding } from '../reading-rules.ts';
import { quoted, type Line } from '../text.ts';
import { isNotReported, readNumber } from './labelled-values.ts';

export type ReadEmployment = NonNullable<Career['employment']> & { line: number };

const CURRENT = /There are currently ([^ ]+) jobs/u;
const PROJECTED =
  /expected to (?:de|in)?(?:crease|cline|grow|rise|fall|shrink|drop|change|remain|stay)\w* (?:to|at) ([^ ]+)/u;
const YEARS = /Over the next (\d{1,3}) years/u;
const CHANGE = /projected [\p{L} ]{1,40} of ([-−+]?[^ ]+?%)/u;
const GROWTH = /Projected Job Growth of ([-−+]?[^ ]+?%)/u;

/** Reads the outlook: jobs now, jobs expected, and the change in percent as the page states it. */
export function readEmployment(lines: readonly Line[]): {
  value: ReadEmployment | null;
  problems: Finding[];
} {
  const [first] = lines;
  if (!first) return { value: null, problems: [] };
  const problems: Finding[] = [];
  const text = lines.map((line) => line.text).join(' ');
  const line = (lines.find((candidate) => CURRENT.test(candidate.text)) ?? first).number;
  const count = (pattern: RegExp, what: string): number | null =>
    readCount(pattern.exec(text)?.[1], what, line, problems);
  const current = count(CURRENT, 'number of jobs now');
  const projected = count(PROJECTED, 'number of jobs expected');
  const stated = statedChange(text, line, problems);
  if (current === null || projected === null) return { value: null, problems };
  const years = YEARS.exec(text)?.[1];
  return {
    value: {
      current,
      projected,
      statedChange: stated,
      computedChange: computedChange(current, projected),
      years: years === undefined || Number(years) === 0 ? null : Number(years),
      line,
    },
    problems,
  };
}

function readCount(
  written: string | undefined,
  what: string,
  line: number,
  problems: Finding[],
): number | null {
  const value = written?.replace(/[.,;]$/u, '') ?? '';
  if (isNotReported(value)) {
    problems.push(finding('AMOUNT_UNREAD', `The outlook gives no ${what}.`, atLine(line)));
    return null;
  }
  const number = readNumber(value);
  if (number === null || !Number.isInteger(number)) {
    problems.push(
      finding('AMOUNT_UNREAD', `The ${what} is ${quoted(value)}, which is no count.`, atLine(line)),
    );
    return null;
  }
  if (number < 0 || number > 1_000_000_000) {
    problems.push(
      finding('OUT_OF_SCALE', `The ${what} is ${quoted(value)}, which cannot be.`, atLine(line)),
    );
    return null;
  }
  return number;
}

function statedChange(text: string, line: number, problems: Finding[]): number | null {
  const written = (GROWTH.exec(text)?.[1] ?? CHANGE.exec(text)?.[1] ?? '').replace(/^\+/u, '');
  if (isNotReported(written)) return null;
  const change = readNumber(written);
  if (change === null) {
    problems.push(
      finding(
        'AMOUNT_UNREAD',
        `The projected change is ${quoted(written)}, which is no percentage.`,
        atLine(line),
      ),
    );
  } else if (change < -100 || change > 1000) {
    problems.push(
      finding(
        'OUT_OF_SCALE',
        `The projected change is ${change} %, which cannot be.`,
        atLine(line),
      ),
    );
  } else return change;
  return null;
}

/** Percent from one count to the other, to one decimal; null where there is nothing to start from. */
function computedChange(current: number, projected: number): number | null {
  if (current === 0) return null;
  const change = Math.round(((projected - current) / current) * 1000) / 10;
  return change === 0 ? 0 : change;
}
