import { join } from 'node:path';
import { utf8Text } from '../../src/import/csv/utf8-text.ts';
import { problem, type ImportProblem } from '../../src/import/problem.ts';
import { ownSize, type SheetLogo } from '../../src/formats/sheet-logo.ts';
import { LOGO_NAME } from '../../src/settings/kept-settings.ts';
import { readFileWithin } from '../import/read-file.ts';
import type { KeptFile } from './site-files.ts';
import { safeSvg } from './safe-svg.ts';

/** A logo stands on every page, and in every file of sheets. */
const LARGEST_LOGO = 100 * 1024;
const LARGEST_READ = 20 * 1024 * 1024;

/** Reads a site's logo, and takes out of it whatever is no picture. */
export async function readLogo(
  root: string,
  logo: string,
): Promise<{ file: KeptFile } | { wrong: ImportProblem }> {
  const wrong = (message: string, hint?: string) => ({
    wrong: problem('SETTING', message, { path: 'logo' }, hint),
  });
  const bytes = await readFileWithin(join(root, logo), root, LARGEST_READ);
  if (!(bytes instanceof Uint8Array)) return wrong(`${logo}: ${bytes.message}`);
  if (bytes.length > LARGEST_LOGO) {
    const size = Math.ceil(bytes.length / 1024);
    return wrong(
      `${logo} is ${size} KB large, and stands on every page and in every file: 100 KB are the most.`,
      'Save it smaller: 600 pixels are wide enough for a PNG.',
    );
  }
  const name = LOGO_NAME(logo);
  if (name.endsWith('.png')) {
    return ownSize({ type: 'png', bytes }) === null
      ? wrong(`${logo} is no whole PNG picture.`, 'Save it again as PNG or SVG.')
      : { file: { name, content: bytes } };
  }
  const decoded = utf8Text(bytes);
  const svg = 'text' in decoded ? safeSvg(decoded.text) : null;
  if (svg === null) {
    return wrong(`${logo} is no SVG picture.`, 'Export it again as a plain SVG.');
  }
  const file = { name, content: `${svg}\n` };
  return ownSize(sheetLogo(file)) === null
    ? wrong(`${logo} names no size.`, 'Give its <svg> a viewBox, such as viewBox="0 0 120 40".')
    : { file };
}

/** A logo that was read, as sheets have it. */
export function sheetLogo({ name, content }: KeptFile): SheetLogo {
  return {
    type: name.endsWith('.svg') ? 'svg' : 'png',
    bytes: typeof content === 'string' ? Buffer.from(content) : content,
  };
}
