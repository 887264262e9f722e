import * as words from '#words/framework.ts';
import { namesInSentence } from '../model/counting.ts';
import type { LevelChange, QuotedPhrase } from '../model/level-change.ts';
import { html, trusted, type Markup } from './html.ts';

/** A change between levels as one sentence: `From “a” and “b” to “c”.`, each phrase a link to where it is quoted from. */
export function changeSentence(
  { from, to }: LevelChange,
  about: { first: boolean; address: (quoted: QuotedPhrase) => string },
): Markup {
  const phrases = (quoted: QuotedPhrase[]) =>
    trusted(
      namesInSentence(
        quoted.map(
          (one) =>
            html`“<a href="${about.address(one)}" title="${one.statement.code}">${one.phrase}</a>”`
              .text,
        ),
      ),
    );
  if (to.length === 0) {
    const lead = about.first ? words.itStartsInWords : words.noLongerInWords;
    return html`${lead} ${phrases(from)}.`;
  }
  return from.length === 0
    ? html`${words.nowInWordsSuch} ${phrases(to)}.`
    : html`${words.fromTo[0]} ${phrases(from)} ${words.fromTo[1]} ${phrases(to)}.`;
}
