import { qrModules } from '../../src/markup/qr.ts';

/** The code of an address as rows of pixels, 0 black and 255 white, which print sharp at any size; null where it is too long. */
export function qrPixels(address: string): { side: number; pixels: number[] } | null {
  const code = qrModules(address);
  return code && { side: code.side, pixels: code.rows.flat().map((black) => (black ? 0 : 255)) };
}
