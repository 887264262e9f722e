import { encode } from 'uqr';

/** Modules of white around a code; readers need them, and the sheet's own white adds to it. */
const QUIET_MARGIN = 2;

/** A QR code as rows of modules: 0 is black, 255 white. A picture of so many pixels prints sharp at any size. */
export function qrPixels(text: string): { side: number; pixels: number[] } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET_MARGIN });
  return { side: size, pixels: data.flat().map((black) => (black ? 0 : 255)) };
}
