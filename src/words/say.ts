import { locale } from '#words/locale.ts';

/**
 * How the interface says its words (`#words/*`): texts with names in braces, counts by the plural rules of the
 * language, names and numbers as it writes them. The words themselves are data.
 */

/** The names in braces of a text: `who` and `what` of "{who} cites {what}". */
type Names<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Names<Rest>
  : never;

type Values<Text extends string> = Record<Names<Text>, string | number>;

/** What is said of a count, by the categories of `Intl.PluralRules`. `{count}` is the count. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

const rules = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);
const lists = new Intl.ListFormat(locale);

/** A text with what stands for the names in its braces. */
export function fill<Text extends string>(text: Text, values: Values<Text>): string {
  const given: Record<string, string | number> = values;
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => String(given[name] ?? whole));
}

/** What is said of a count: "1 statement", "1,016 statements". */
export function many(
  forms: Plural,
  count: number,
  values: Record<string, string | number> = {},
): string {
  return fill(forms[rules.select(count)] ?? forms.other, {
    count: numbers.format(count),
    ...values,
  });
}

/** A number as the language writes it. */
export function figure(count: number): string {
  return numbers.format(count);
}

/** Names in a sentence: "Emerging", "Emerging and Developing", "Emerging, Developing and Advanced". */
export function listed(names: readonly string[]): string {
  return lists.format(names);
}
