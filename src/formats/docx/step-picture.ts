import { ImageRun, type TextRun } from 'docx';
import type { Step } from '../../model/sheets/rubric-sheet.ts';
import { stepInWords, stepMarkShape } from '../../model/sheets/step-bars.ts';
import { blackAndWhitePng } from './png.ts';
import { runs } from './words.ts';

/** Pixels to a unit of the mark: sharp on paper at the size of a line of text. */
const SCALE = 8;
/** How thick the outline of an empty bar is, in pixels. */
const OUTLINE = 8;
/** Pixels at 96 to the inch to half a point, as Word counts type. */
const PIXELS_TO_HALF_POINT = 96 / 144;

/** The mark of a step as a picture in a line of text, as high as its capitals. */
function stepPicture(step: Step, size: number): ImageRun {
  const { width, height, bars } = stepMarkShape(step);
  const scaled = bars.map((bar) => ({
    left: Math.round(bar.x * SCALE),
    right: Math.round((bar.x + bar.width) * SCALE),
    top: Math.round(bar.y * SCALE),
    filled: bar.filled,
  }));
  const bottom = height * SCALE;
  const isBlack = (x: number, y: number) =>
    scaled.some(({ left, right, top, filled }) => {
      if (x < left || x >= right || y < top) return false;
      if (filled) return true;
      return (
        x < left + OUTLINE || x >= right - OUTLINE || y < top + OUTLINE || y >= bottom - OUTLINE
      );
    });
  const shownHeight = size * PIXELS_TO_HALF_POINT;
  const words = stepInWords(step);
  return new ImageRun({
    type: 'png',
    data: blackAndWhitePng(Math.round(width * SCALE), bottom, isBlack),
    transformation: {
      width: Math.round((shownHeight * width) / height),
      height: Math.round(shownHeight),
    },
    altText: { name: words, title: words, description: words },
  });
}

/** The mark of a step and a space behind it; nothing where no step is meant. */
export function stepRuns(step: Step | null | undefined, size: number): (ImageRun | TextRun)[] {
  return step ? [stepPicture(step, size), ...runs(' ', { size })] : [];
}
