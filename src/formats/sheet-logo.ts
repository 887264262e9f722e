/** The logo of a site as sheets have it: small, at the top, and the same size in every rendering. */
export interface SheetLogo {
  type: 'svg' | 'png';
  bytes: Uint8Array;
}

/** The room that it has, in millimetres: it is never larger, whatever its proportions. */
const ROOM = { width: 24, height: 7 };

/** How large a logo is drawn, in millimetres, with its own proportions. */
export function logoSize(logo: SheetLogo): { width: number; height: number } {
  const own = ownSize(logo) ?? ROOM;
  const scale = Math.min(ROOM.width / own.width, ROOM.height / own.height);
  return { width: own.width * scale, height: own.height * scale };
}

/** The size that a logo names itself; null where it names none, or is no whole picture. */
export function ownSize({ type, bytes }: SheetLogo): { width: number; height: number } | null {
  return type === 'png' ? pngSize(bytes) : svgSize(bytes);
}

/** In pixels, as its first chunk says. */
function pngSize(bytes: Uint8Array): { width: number; height: number } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isWhole =
    bytes.length > 45 &&
    textAt(bytes, 1, 3) === 'PNG' &&
    textAt(bytes, 12, 4) === 'IHDR' &&
    textAt(bytes, bytes.length - 8, 4) === 'IEND';
  return isWhole ? positive(view.getUint32(16), view.getUint32(20)) : null;
}

function svgSize(bytes: Uint8Array): { width: number; height: number } | null {
  const tag = /<svg\b[^>]*>/u.exec(new TextDecoder().decode(bytes))?.[0] ?? '';
  const [, , width, height] = (valueOf(tag, 'viewBox') ?? '').trim().split(/[\s,]+/u);
  return (
    positive(Number(width), Number(height)) ??
    positive(parseFloat(valueOf(tag, 'width') ?? ''), parseFloat(valueOf(tag, 'height') ?? ''))
  );
}

const valueOf = (tag: string, name: string) =>
  new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1];

const positive = (width: number, height: number) =>
  width > 0 && height > 0 ? { width, height } : null;

const textAt = (bytes: Uint8Array, from: number, length: number) =>
  String.fromCharCode(...bytes.subarray(from, from + length));
