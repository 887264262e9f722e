import { readCsv, type Cell } from './read-csv.ts';

/** What Moodle makes of a competency-framework CSV, replayed from the rules of its importer. */
export type MoodleCompetency = {
  idNumber: string;
  shortName: string;
  description: string;
  descriptionFormat: number;
  children: MoodleCompetency[];
};
export type MoodleFramework = MoodleCompetency & {
  scaleValues: string[];
  scaleConfiguration: Record<string, unknown>[];
  taxonomies: string[];
};

const COLUMNS = 14;
const LONGEST = 100;

export function importMoodle(text: string): MoodleFramework {
  const [header = [], ...rows] = readCsv(text).map((row) => row.map(trimmed));
  if (header.length !== COLUMNS) throw new Error(`The header has ${header.length} columns.`);
  const flat = new Map<string, { parent: string; competency: MoodleCompetency }>();
  let framework: MoodleFramework | null = null;
  for (const row of rows) {
    if (row.length !== COLUMNS) throw new Error(`A row has ${row.length} columns.`);
    const [parent = '', idNumber = '', name = '', description = '', format = ''] = row;
    const competency = {
      idNumber: shortenText(withoutTags(idNumber)),
      shortName: shortenText(withoutTags(name)),
      description,
      descriptionFormat: Number.parseInt(format, 10),
      children: [],
    };
    if (row[12] === '' || row[12] === '0') {
      flat.set(idNumber, { parent: withoutTags(parent), competency });
    } else {
      framework = {
        ...competency,
        scaleValues: (row[5] ?? '').split(','),
        scaleConfiguration: JSON.parse(row[6] ?? '') as Record<string, unknown>[],
        taxonomies: (row[13] ?? '').split(','),
      };
    }
  }
  if (!framework) throw new Error('The file holds no framework.');
  addChildren(framework, '', flat);
  return framework;
}

type Flat = Map<string, { parent: string; competency: MoodleCompetency }>;

/** A competency without ID number or short name is dropped with its children. */
function addChildren(node: MoodleCompetency, id: string, flat: Flat): void {
  for (const { parent, competency } of flat.values()) {
    if (parent !== id || competency.idNumber === '' || competency.shortName === '') continue;
    node.children.push(competency);
    addChildren(competency, competency.idNumber, flat);
  }
}

const trimmed = (cell: Cell) => (cell ?? '').trim();
const withoutTags = (text: string) => text.replace(/<[^>]*>?/gu, '');
const shortenText = (text: string) =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST - 3)}...`;
