const PLACEHOLDER = [50_000, 100_000, 150_000];

/** True for incomes by experience of exactly 50, 100 and 150 thousand: a placeholder, not data. */
export function isPlaceholderIncome(rows: readonly { income: number | null }[]): boolean {
  return (
    rows.length === PLACEHOLDER.length &&
    rows.every((row, index) => row.income === PLACEHOLDER[index])
  );
}
