/**
 * The values in a text where labels and values are glued: `Task observations: 980Augment share: 95%`
 * holds "980" and "95%". A label that is missing has no entry. Text before the first label is left out.
 */
export function labelledValues<Label extends string>(
  text: string,
  labels: readonly Label[],
): Map<Label, string> {
  const found = labels
    .map((label) => ({ label, at: text.indexOf(`${label}:`) }))
    .filter(({ at }) => at !== -1)
    .sort((a, b) => a.at - b.at);
  return new Map(
    found.map(({ label, at }, index) => [
      label,
      text.slice(at + label.length + 1, found[index + 1]?.at).trim(),
    ]),
  );
}

const NOT_REPORTED =
  /^(?:[-–—]|[$]?NaN%?|n\/?a|null|undefined|none|not (?:reported|available))?$/iu;

/** True for what exports write where they have no value: nothing, "$NaN", "N/A", a dash. */
export function isNotReported(value: string): boolean {
  return NOT_REPORTED.test(value);
}

/** The number in `1,980`, `$50,000`, `84.3%` or `-10%`; null where the text is anything else. */
export function readNumber(value: string): number | null {
  const match = /^([-−]?)[$]?(\d{1,3}(?:,\d{3}){1,5}|\d{1,15})(\.\d{1,10})?%?$/u.exec(value.trim());
  if (!match) return null;
  const amount = Number(`${(match[2] ?? '').replaceAll(',', '')}${match[3] ?? ''}`);
  return match[1] === '' || amount === 0 ? amount : -amount;
}
