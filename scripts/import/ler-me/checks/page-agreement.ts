import type { FrameworkJson } from '../readers/framework-json.ts';
import type { FrameworkPage } from '../readers/framework-page.ts';
import type { ReadStatement } from '../readers/read-statement.ts';
import { folded } from '../../../../src/model/tidy-text.ts';

/** Level statements that the structured export and the page do not share. */
export interface Disagreement {
  /** Same topic, other words. */
  reworded: { json: ReadStatement; page: ReadStatement }[];
  onlyJson: ReadStatement[];
  onlyPage: ReadStatement[];
}

/** Compares the level statements of both exports as sets: the page has no levels, and its order tells nothing. */
export function compareLevelStatements(
  framework: FrameworkJson,
  page: FrameworkPage,
): Disagreement {
  const byText = new Map<string, ReadStatement[]>();
  for (const statement of page.levelStatements) {
    const key = folded(statement.sentence);
    byText.set(key, [...(byText.get(key) ?? []), statement]);
  }
  const unmatched = framework.levels
    .flatMap((level) => level.statements)
    .filter((statement) => byText.get(folded(statement.sentence))?.shift() === undefined);
  const left = [...byText.values()].flat();
  const byTopic = new Map(left.map((statement) => [folded(statement.topic ?? ''), statement]));
  const result: Disagreement = { reworded: [], onlyJson: [], onlyPage: [] };
  const paired = new Set<ReadStatement>();
  for (const json of unmatched) {
    const other = json.topic === null ? undefined : byTopic.get(folded(json.topic));
    if (other && !paired.has(other)) {
      paired.add(other);
      result.reworded.push({ json, page: other });
    } else result.onlyJson.push(json);
  }
  result.onlyPage = left.filter((statement) => !paired.has(statement));
  return result;
}

/** True where both exports have the same level statements. */
export function agrees(disagreement: Disagreement): boolean {
  const { reworded, onlyJson, onlyPage } = disagreement;
  return reworded.length + onlyJson.length + onlyPage.length === 0;
}
