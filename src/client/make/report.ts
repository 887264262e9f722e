import { fill } from '#say';
import * as words from '#words/make.ts';
import type { ImportProblem } from '../../import/problem.ts';
import { cappedProblems, problemCounts } from '../../import/report-order.ts';
import { html, type Markup } from '../../markup/html.ts';

const MEND = words.nothingIsMadeOfIt;
const CHOOSE = words.nothingIsMadeOfItYet;
const LOOK = words.nothingThatStopsIt;

/** The report of a file: where each problem stands, what is wrong, what to do. The command's words and order. */
export function reportMarkup(
  file: string,
  problems: readonly ImportProblem[],
  { choosingHelps }: { choosingHelps: boolean },
): Markup {
  if (problems.length === 0) return html``;
  const shown = cappedProblems(problems);
  const stopped = problems.some(({ severity }) => severity === 'error');
  const heading = fill(words.problemsInFile, { problems: problemCounts(problems), file });
  return html`<h2 id="make_report">${heading}</h2>
    <p class="small soft">${stopped ? (choosingHelps ? CHOOSE : MEND) : LOOK}</p>
    <ol class="problems">
      ${shown.map(problemMarkup)}
    </ol>`;
}

function problemMarkup({ severity, code, message, hint, ...spot }: ImportProblem): Markup {
  const place = placeOf(spot);
  return html`<li data-problem="${code}" data-severity="${severity}">
    <p>
      <span class="severity">${severity === 'error' ? words.error : words.warning}</span>
      ${place !== '' && html`<span class="code">${place}</span> `}${message}
    </p>
    <p class="small soft">${hint}</p>
  </li>`;
}

/** Where in the file it stands: `Statements!C14`, `line 14`, `CFItems[3].fullStatement`. */
function placeOf({ cell, line, path }: Pick<ImportProblem, 'cell' | 'line' | 'path'>): string {
  if (cell !== null) return cell;
  return [line === null ? [] : [fill(words.lineLine, { line })], path ?? []].flat().join(', ');
}
