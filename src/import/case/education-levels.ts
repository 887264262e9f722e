import type { CaseItem } from './package.ts';
import { textsOf } from './package.ts';

/** Education levels as CEDS codes them, from the youngest; what stands nowhere here comes last, in alphabetical order. */
const ORDER = [
  'IT',
  'PR',
  'PK',
  'TK',
  'KG',
  'K',
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
  '13',
  'HS',
  'PS',
  'AS',
  'BA',
  'PB',
  'MD',
  'PM',
  'DO',
  'PD',
  'AE',
  'PT',
  'OT',
];

/** The education level of an item, or of the nearest item above it that has one; null for none. */
export function educationLevel(item: CaseItem, above: readonly CaseItem[]): string | null {
  for (const one of [item, ...above.toReversed()]) {
    const codes = textsOf(one.fields['educationLevel']);
    if (codes.length > 0) return levelName(codes);
  }
  return null;
}

/** Several levels that one statement is for are one level of the framework: `Grade 9, Grade 10`. */
function levelName(codes: readonly string[]): string {
  return [...codes]
    .sort(compared)
    .map((code) => (/^\d{1,2}$/u.test(code) ? `Grade ${Number(code)}` : code))
    .join(', ');
}

/** Education levels in their order. */
export function inEducationOrder(names: Iterable<string>): string[] {
  const codeOf = (name: string): string =>
    (name.split(', ')[0] ?? '').replace(/^Grade (\d)$/u, '0$1').replace(/^Grade /u, '');
  return [...new Set(names)].sort(
    (a, b) => compared(codeOf(a), codeOf(b)) || a.length - b.length || (a < b ? -1 : 1),
  );
}

function compared(a: string, b: string): number {
  const [one, other] = [position(a), position(b)];
  return one - other || (a < b ? -1 : Number(a > b));
}

function position(code: string): number {
  const at = ORDER.indexOf(code.toUpperCase().replace(/^(\d)$/u, '0$1'));
  return at === -1 ? ORDER.length : at;
}
