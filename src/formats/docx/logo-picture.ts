import { fill } from '#say';
import * as texts from '#words/formats.ts';
import { ImageRun, type TextRun } from 'docx';
import type { RubricSheet } from '../../model/sheets/rubric-sheet.ts';
import { logoSize, type SheetLogo } from '../sheet-logo.ts';
import { blackAndWhitePng } from './png.ts';
import { runs } from './words.ts';

/** Pixels at 96 to the inch to a millimetre, as the library counts. */
const PIXELS_TO_MILLIMETRE = 96 / 25.4;

/** The logo of the site at the end of a line, with a space before it. */
export function logoRuns(logo: SheetLogo, { imprint }: RubricSheet): (ImageRun | TextRun)[] {
  const { width, height } = logoSize(logo);
  const words = imprint ? fill(texts.logoOfMaker, { maker: imprint.maker }) : texts.logo;
  const shown = {
    data: logo.bytes,
    transformation: {
      width: Math.round(width * PIXELS_TO_MILLIMETRE),
      height: Math.round(height * PIXELS_TO_MILLIMETRE),
    },
    altText: { name: words, title: words, description: words },
  };
  const picture =
    logo.type === 'png'
      ? new ImageRun({ type: 'png', ...shown })
      : // What can't draw the SVG, Word before 2016, shows nothing in its place.
        new ImageRun({ type: 'svg', ...shown, fallback: { type: 'png', data: BLANK } });
  return [...runs('   '), picture];
}

const BLANK = blackAndWhitePng(1, 1, () => false);
