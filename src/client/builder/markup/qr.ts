import { encode } from 'uqr';
import { html, type Markup } from './html.ts';

const QUIET = 2;
/** What fits a code whose squares are still large enough for a phone on 20 mm of paper. */
const MOST_BYTES = 230;

/** An address as a QR code, as `QrCode.astro` writes it; nothing where it is no address or too long to be scanned. */
export function qrMarkup(address: string): Markup | undefined {
  if (!/^https?:/u.test(address) || address.length > MOST_BYTES) return undefined;
  const { data, size } = encode(address, { ecc: 'L', border: QUIET });
  const runs = data.flatMap((row, y) =>
    [
      ...row
        .map((dark) => (dark ? '#' : ' '))
        .join('')
        .matchAll(/#+/gu),
    ].map(({ index, 0: { length } }) => `M${index} ${y}h${length}v1h-${length}z`),
  );
  return html`<svg
    class="qr"
    viewBox="0 0 ${size} ${size}"
    role="img"
    aria-label="QR code of this sheet’s address"
    shape-rendering="crispEdges"
  >
    <path d="${runs.join('')}"></path>
  </svg>`;
}
