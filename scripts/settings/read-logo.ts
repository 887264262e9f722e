import { join } from 'node:path';
import { utf8Text } from '../../src/import/csv/utf8-text.ts';
import { problem, type ImportProblem } from '../../src/import/problem.ts';
import { LOGO_NAME } from '../../src/settings/kept-settings.ts';
import { readFileWithin } from '../import/read-file.ts';
import type { KeptFile } from './site-files.ts';
import { safeSvg } from './safe-svg.ts';

/** A logo stands on every page. */
const LARGEST_LOGO = 300 * 1024;

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Reads a site's logo, and takes out of it whatever is no picture. */
export async function readLogo(
  root: string,
  logo: string,
): Promise<{ file: KeptFile } | { wrong: ImportProblem }> {
  const wrong = (message: string, hint?: string) => ({
    wrong: problem('SETTING', message, { path: 'logo' }, hint),
  });
  const bytes = await readFileWithin(join(root, logo), root, LARGEST_LOGO);
  if (!(bytes instanceof Uint8Array)) return wrong(`${logo}: ${bytes.message}`);
  const name = LOGO_NAME(logo);
  if (name.endsWith('.png')) {
    return PNG_SIGNATURE.every((byte, at) => bytes[at] === byte)
      ? { file: { name, content: bytes } }
      : wrong(`${logo} is no PNG picture.`, 'Save it again as PNG or SVG.');
  }
  const decoded = utf8Text(bytes);
  const svg = 'text' in decoded ? safeSvg(decoded.text) : null;
  return svg === null
    ? wrong(`${logo} is no SVG picture.`, 'Export it again as a plain SVG.')
    : { file: { name, content: `${svg}\n` } };
}
