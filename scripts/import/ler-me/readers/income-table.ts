import { atLine, type Finding } from '../../finding.ts';
import { finding } from '../../reading-rules.ts';
import { quoted, type Line } from '../../../../src/model/tidy-text.ts';
import { isNotReported, readNumber } from './labelled-values.ts';

export interface IncomeRow {
  label: string;
  /** US dollars a year; null where the export gives no number. */
  income: number | null;
  line: number;
}

/** Reads a table of incomes with a pipe behind each cell: a header, a rule of dashes, then `Low (10%) | $31,200 |`. */
export function readIncomeTable(lines: readonly Line[]): {
  value: IncomeRow[];
  problems: Finding[];
} {
  const problems: Finding[] = [];
  const value: IncomeRow[] = [];
  for (const { text, number } of lines) {
    const [label = '', amount] = text
      .replace(/^\|/u, '')
      .split('|')
      .map((cell) => cell.trim());
    if (amount === undefined) {
      problems.push(
        finding('UNREAD_LINE', `${quoted(text)} is no row of a table.`, atLine(number)),
      );
    } else if (!isFurniture(label, amount)) {
      value.push({ label, income: readIncome(amount, label, number, problems), line: number });
    }
  }
  return { value, problems };
}

function isFurniture(label: string, amount: string): boolean {
  return amount === 'Income' || (/^[-: ]+$/u.test(label) && /^[-: ]*$/u.test(amount));
}

function readIncome(
  amount: string,
  label: string,
  line: number,
  problems: Finding[],
): number | null {
  if (isNotReported(amount)) return null;
  const income = readNumber(amount);
  if (income === null) {
    problems.push(
      finding(
        'AMOUNT_UNREAD',
        `The income “${label}” is ${quoted(amount)}, which is no amount.`,
        atLine(line),
      ),
    );
  } else if (income < 0 || income > 10_000_000) {
    problems.push(
      finding(
        'OUT_OF_SCALE',
        `The income “${label}” is ${quoted(amount)}, but lies between $0 and $10,000,000.`,
        atLine(line),
      ),
    );
  } else return income;
  return null;
}
