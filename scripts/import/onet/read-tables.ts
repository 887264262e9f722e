import { readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../shared/report.ts';
import { decode } from '../decode.ts';
import type { Finding } from '../finding.ts';
import { isInside } from '../paths.ts';
import { finding } from '../reading-rules.ts';
import { LARGEST } from '../sizes.ts';
import { readLevelAnchors, type LevelAnchors } from './level-anchors.ts';

/** Where a data folder may hold tables of O*NET's text release, beside `occupations/`. */
const ONET_FOLDER = 'onet';
const LEVEL_ANCHORS_FILE = 'Level Scale Anchors.txt';

/** O*NET's level anchors from a data folder, or null where it holds none. Nothing outside the folder is read. */
export async function readOnetTables(
  dataDir: string,
): Promise<{ levelAnchors: LevelAnchors | null; problems: Problem[] }> {
  const path = join(dataDir, ONET_FOLDER, LEVEL_ANCHORS_FILE);
  const told = (findings: readonly Finding[]): Problem[] =>
    findings.map((found) => ({
      ...found,
      occupation: null,
      file: `${ONET_FOLDER}/${LEVEL_ANCHORS_FILE}`,
    }));
  const bytes = await tableBytes(path, dataDir);
  if (bytes === null) return { levelAnchors: null, problems: [] };
  if (!(bytes instanceof Uint8Array)) return { levelAnchors: null, problems: told([bytes]) };
  const { text, problems } = decode(bytes);
  if (text === null) return { levelAnchors: null, problems: told(problems) };
  const reading = readLevelAnchors(text);
  return { levelAnchors: reading.value, problems: told([...problems, ...reading.problems]) };
}

async function tableBytes(path: string, root: string): Promise<Uint8Array | Finding | null> {
  const is = await stat(path).catch(() => null);
  if (!is) return null;
  if (!is.isFile()) return finding('NOT_A_FILE', 'This is a folder or a device, not a file.');
  if (!isInside(await realpath(root), await realpath(path))) {
    return finding(
      'LINK_OUTSIDE',
      'The file is a link that leads out of the data folder; it is not followed.',
    );
  }
  if (is.size > LARGEST.fileBytes) {
    return finding('FILE_TOO_LARGE', `The file is ${Math.round(is.size / 1024 / 1024)} MB large.`);
  }
  return readFile(path);
}
