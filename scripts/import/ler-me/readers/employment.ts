import type { Career } from '../../../../src/model/occupation/occupation.ts';
import { atLine, type Finding } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { quoted, type Line } from '../../../../src/model/tidy-text.ts';
import { isNotReported, readNumber } from './labelled-values.ts';
import { outlookContradictions, signedBy } from './outlook-words.ts';

export type ReadEmployment = NonNullable<Career['employment']> & {
  line: number;
  /** Where the outlook contradicts itself, a sentence each. */
  contradictions: string[];
};

const CURRENT = /There are currently ([^ ]+) jobs/u;
const PROJECTED =
  /expected to (?:de|in)?(?:crease|cline|grow|rise|fall|shrink|drop|change|remain|stay)\w* (?:to|at) ([^ ]+)/u;
const YEARS = /Over the next (\d{1,3}) years/u;
/** In the sentence, "a projected decline of -10%", and under it, "Projected Job Growth of -10%". */
const CHANGE = /projected (?:[\p{L} ]{0,40} )?(\p{L}{1,40}) of ([-−+]?[^ ]+?%)/u;
const GROWTH = /Projected Job (Growth) of ([-−+]?[^ ]+?%)/u;

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
  const changes = [CHANGE, GROWTH].map((pattern) => statedChange(pattern, text, line, problems));
  if (current === null || projected === null) return { value: null, problems };
  const years = YEARS.exec(text)?.[1];
  return {
    value: {
      current,
      projected,
      statedChange: changes[1] ?? changes[0] ?? null,
      computedChange: computedChange(current, projected),
      years: years === undefined || Number(years) === 0 ? null : Number(years),
      line,
      contradictions: outlookContradictions(text, {
        current,
        projected,
        changes: changes.filter((change) => change !== null),
      }),
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

function statedChange(
  pattern: RegExp,
  text: string,
  line: number,
  problems: Finding[],
): number | null {
  const [, word, percentage = ''] = pattern.exec(text) ?? [];
  const written = percentage.replace(/^\+/u, '');
  if (isNotReported(written)) return null;
  const change = readNumber(written);
  const tell = (code: 'AMOUNT_UNREAD' | 'OUT_OF_SCALE', message: string): void => {
    // The page states the change twice; what is wrong with both is told once.
    if (problems.some((told) => told.message === message)) return;
    problems.push(finding(code, message, atLine(line)));
  };
  if (change === null) {
    tell('AMOUNT_UNREAD', `The projected change is ${quoted(written)}, which is no percentage.`);
  } else if (change < -100 || change > 1000) {
    tell('OUT_OF_SCALE', `The projected change is ${change} %, which cannot be.`);
  } else return signedBy(word, change);
  return null;
}

/** Percent from one count to the other, to one decimal; null where there is nothing to start from. */
function computedChange(current: number, projected: number): number | null {
  if (current === 0) return null;
  const change = Math.round(((projected - current) / current) * 1000) / 10;
  return change === 0 ? 0 : change;
}
