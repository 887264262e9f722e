import { readCsv } from './read-csv.ts';

/** What the third-party plugin makes of its rubric CSV: lines first, then cells; throws where it shows an error. */
export type MoodleRubric = Map<string, { definition: string; score: number }[]>;

export function importMoodleRubric(text: string, maximumGrade: number): MoodleRubric {
  const [header = [], ...rows] = text.split('\n').map((line) => readCsv(line)[0] ?? []);
  const names = header.map((name) => (name ?? '').trim());
  for (const name of ['criterion', 'level_description', 'score']) {
    if (!names.includes(name)) throw new Error(`The column ${name} is missing.`);
  }
  const rubric: MoodleRubric = new Map();
  for (const row of rows) {
    if (row.length < 3) continue;
    if (row.length !== names.length) throw new Error(`A row has ${row.length} cells.`);
    const cell = (name: string) => withoutTags((row[names.indexOf(name)] ?? '').trim());
    const levels = rubric.get(cell('criterion')) ?? [];
    levels.push({ definition: cell('level_description'), score: Number(cell('score')) });
    rubric.set(cell('criterion'), levels);
  }
  let sum = 0;
  for (const [criterion, levels] of rubric) {
    const scores = levels.map(({ score }) => score);
    if (new Set(scores).size < scores.length) throw new Error(`${criterion}: a score repeats.`);
    sum += Math.max(...scores);
  }
  if (sum !== maximumGrade) throw new Error(`The scores add up to ${sum}, not ${maximumGrade}.`);
  return rubric;
}

const withoutTags = (text: string) => text.replace(/<[^>]*>?/gu, '');
