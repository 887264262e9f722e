import { readCsv, type Cell } from './read-csv.ts';

/** What Canvas makes of a rubric CSV, replayed from the rules of its importer. Throws where the importer raises. */
export type CanvasRubric = {
  title: string;
  criteria: {
    description: string;
    longDescription: string | null;
    useRange: boolean | null;
    ratings: { description: string; longDescription: string | null; points: number }[];
  }[];
};

export function importCanvas(text: string): CanvasRubric[] {
  const [headers = [], ...rows] = readCsv(text);
  const column = (name: string) => headers.indexOf(name);
  const rubrics = new Map<Cell, CanvasRubric>();
  for (const row of rows) {
    const name = row[column('Rubric Name')] ?? null;
    const rubric = rubrics.get(name) ?? { title: name ?? '', criteria: [] };
    rubrics.set(name, rubric);
    rubric.criteria.push(criterionOf(headers, row, column));
  }
  if (rubrics.size === 0) throw new Error('The file holds no rubric.');
  for (const { title, criteria } of rubrics.values()) {
    if (title.trim() === '') throw new Error('A row has no rubric name.');
    for (const { description, ratings } of criteria) {
      if (description.trim() === '') throw new Error(`${title}: a criterion has no name.`);
      if (ratings.length === 0) throw new Error(`${description} has no ratings.`);
    }
  }
  return [...rubrics.values()];
}

function criterionOf(headers: Cell[], row: Cell[], column: (name: string) => number) {
  const indices = (part: string) =>
    headers.flatMap((header, index) => (header?.toLowerCase().includes(part) ? [index] : []));
  const [names, descriptions, points] = ['rating name', 'rating description', 'rating points'].map(
    indices,
  );
  const range = row[column('Criteria Enable Range')] ?? null;
  return {
    description: row[column('Criteria Name')] ?? '',
    longDescription: row[column('Criteria Description')] ?? null,
    useRange: range === null ? null : ['true', '1'].includes(range.toLowerCase()),
    ratings: (names ?? []).flatMap((index, at) => {
      const description = row[index] ?? null;
      if (description === null) return [];
      const score = row[points?.[at] ?? -1] ?? null;
      if (score === null) throw new Error(`The rating ${description} has no points.`);
      return [
        {
          description,
          longDescription: row[descriptions?.[at] ?? -1] ?? null,
          // As Ruby's to_f: a number at the start, else 0.
          points: Math.round((Number.parseFloat(score.replace(',', '.')) || 0) * 100) / 100,
        },
      ];
    }),
  };
}
