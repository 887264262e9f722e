import { encode } from 'uqr';
import { trusted, type Markup } from './html.ts';

/** Modules of white around a code; readers need them, and the sheet's own white adds to it. */
const QUIET_MARGIN = 2;

/**
 * A code is printed 20 mm wide. Phones and office printers are sure of modules down to a third of a millimetre, so
 * there may be 60 of them in a row, white margin included: version 9 at most.
 */
const MOST_MODULES = 60;

/**
 * Medium correction makes up for 15 % of a code, which is what a crease or a stain on a sheet in use takes; the low one
 * for 7 %. Smaller modules fail on more phones than less correction does, so an address that is too long for the one
 * takes the other.
 */
const CORRECTIONS = ['M', 'L'] as const;

/** A code as rows of modules, black is true, with its white margin. */
export interface QrModules {
  side: number;
  rows: boolean[][];
}

/** The code of an address; null where it is too long for one that can be scanned from a sheet. */
export function qrModules(address: string): QrModules | null {
  // A code of version 1 has 21 modules in a row, and each version four more.
  const maxVersion = Math.floor((MOST_MODULES - 2 * QUIET_MARGIN - 17) / 4);
  for (const ecc of CORRECTIONS) {
    try {
      const { data, size } = encode(address, { ecc, border: QUIET_MARGIN, maxVersion });
      return { side: size, rows: data };
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
    }
  }
  return null;
}

/** An address as a QR code, as one path: a run of dark modules a step. Nothing where it is no address of the web, or too long. */
export function qrMarkup(address: string): Markup | null {
  const code = /^https?:/u.test(address) ? qrModules(address) : null;
  if (!code) return null;
  const { side, rows } = code;
  const runs = rows.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/gu),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return trusted(
    `<svg class="qr" viewBox="0 0 ${side} ${side}" role="img" aria-label="QR code of this sheet’s address" shape-rendering="crispEdges">\n<path d="${runs.join('')}"></path>\n</svg>`,
  );
}
