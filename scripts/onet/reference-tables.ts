import { readFile } from 'node:fs/promises';
import { decode } from '../import/decode.ts';
import { atLine, type Finding } from '../import/finding.ts';
import { readLevelAnchors, type LevelAnchors } from '../import/onet/level-anchors.ts';
import { finding } from '../import/reading-rules.ts';
import { SOC_PATTERN } from '../../src/model/occupation/soc.ts';
import { SOC_COLUMN } from './occupation-rows.ts';
import { tablePath, type ReleaseFolder } from './release-folder.ts';
import { TableFailure, tableRows } from './table-rows.ts';

/** An occupation as "Occupation Data" has it. */
export interface ReleaseOccupation {
  soc: string;
  title: string;
  description: string;
}

/** "Occupation Data": every occupation by its code, in the order of codes. */
export async function readOccupations(
  folder: ReleaseFolder,
): Promise<ReadonlyMap<string, ReleaseOccupation>> {
  const occupations = new Map<string, ReleaseOccupation>();
  const columns = [SOC_COLUMN, 'Title', 'Description'];
  for await (const rows of tableRows(tablePath(folder, 'Occupation Data'), columns)) {
    for (const row of rows) {
      const [soc = '', title = '', description = ''] = columns.map(row.cell);
      if (!SOC_PATTERN.test(soc) || title === '') {
        const message = 'The row has no O*NET-SOC code, or no title.';
        throw new TableFailure(finding('ONET_TABLE', message, atLine(row.line)));
      }
      occupations.set(soc, { soc, title, description });
    }
  }
  return new Map([...occupations].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** "DWA Reference": the titles of detailed work activities by their ids. */
export async function readActivityTitles(
  folder: ReleaseFolder,
): Promise<ReadonlyMap<string, string>> {
  const titles = new Map<string, string>();
  const path = tablePath(folder, 'DWA Reference');
  for await (const rows of tableRows(path, ['DWA ID', 'DWA Title'])) {
    for (const row of rows) titles.set(row.cell('DWA ID'), row.cell('DWA Title'));
  }
  return titles;
}

/** "Level Scale Anchors": O*NET's examples for levels of skills. */
export async function readAnchors(
  folder: ReleaseFolder,
): Promise<{ value: LevelAnchors | null; problems: Finding[] }> {
  const { text, problems } = decode(await readFile(tablePath(folder, 'Level Scale Anchors')));
  if (text === null) return { value: null, problems };
  const reading = readLevelAnchors(text);
  return { value: reading.value, problems: [...problems, ...reading.problems] };
}
