import { fill } from '#say';
import * as words from '#words/sheets.ts';
import type { Step } from './rubric-sheet.ts';

/** One rising bar of a step mark, in the mark's own units, measured from its upper left corner. */
export interface StepBar {
  x: number;
  y: number;
  width: number;
  height: number;
  filled: boolean;
}

export interface StepMark {
  width: number;
  height: number;
  bars: StepBar[];
}

const HEIGHT = 20;
const GAP = 1;
const BAR = 8;
/** More steps than fit this width at full size get narrower bars. */
const WIDEST = 5 * (BAR + GAP) - GAP;

/** The mark of a step among ordered places: rising bars, filled up to the one that is meant. However it is drawn, it is this. */
export function stepMarkShape({ order, of }: Step): StepMark {
  const full = of * (BAR + GAP) - GAP;
  const width = Math.min(full, WIDEST);
  const bar = (width + GAP) / of - GAP;
  return {
    width,
    height: HEIGHT,
    bars: Array.from({ length: of }, (_, at) => {
      const height = (HEIGHT * (at + 1)) / of;
      return {
        x: at * (bar + GAP),
        y: HEIGHT - height,
        width: bar,
        height,
        filled: at < order,
      };
    }),
  };
}

/** The mark in words, where it is a picture. */
export const stepInWords = ({ order, of }: Step): string =>
  fill(words.stepOrderOfOf, { order, of });
