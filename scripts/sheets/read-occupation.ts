import type { Occupation } from '../../src/model/occupation.ts';
import { findOccupations, occupationsFolder } from '../import/find-occupations.ts';
import { importOccupation } from '../import/import-occupation.ts';
import { readFolder } from '../import/read-folder.ts';
import type { Problem } from '../shared/report.ts';
import { didYouMean } from './did-you-mean.ts';

/** One occupation straight from its exports; nothing is written, and the others are not read. */
export type ReadOccupation =
  | { occupation: Occupation; problems: Problem[] }
  | { occupation: null; problems: Problem[]; wrong: string };

/** Reads the occupation with this code; without a code the only one there is. */
export async function readOccupation(
  dataDir: string,
  soc: string | undefined,
): Promise<ReadOccupation> {
  const folder = await occupationsFolder(dataDir);
  if (folder === null) return failed(`There is no folder ${dataDir}.`);
  const { root, folders, problems } = await findOccupations(folder);
  const codes = folders.map((one) => one.soc);
  if (folders.length === 0) return failed(`${dataDir} holds no occupation.`, problems);
  if (soc === undefined && folders.length > 1) {
    return failed(`Name one of ${folders.length} occupations.${didYouMean('', codes)}`);
  }
  const place = soc === undefined ? folders[0] : folders.find((one) => one.soc === soc);
  if (!place)
    return failed(`There is no occupation "${soc ?? ''}".${didYouMean(soc ?? '', codes)}`);
  const read = await readFolder(place, root);
  const imported = importOccupation({ soc: place.soc, files: read.files });
  const own = [...read.problems, ...imported.problems];
  if (imported.occupation === null || own.some(({ severity }) => severity === 'error')) {
    return failed(`The exports of ${place.soc} have errors; nothing was written.`, own);
  }
  return { occupation: imported.occupation, problems: own };
}

const failed = (wrong: string, problems: Problem[] = []) => ({ occupation: null, wrong, problems });
