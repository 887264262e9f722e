import { fill } from '#say';
import * as words from '#words/builder.ts';

/** A picture that may stand at the top of a sheet. */

export const LOGO_TYPES = ['image/svg+xml', 'image/png', 'image/jpeg'] as const;
/** Enough for a logo on paper, and little of what a browser keeps for a site. */
export const MOST_LOGO_BYTES = 200_000;

const inKilobytes = (bytes: number) => Math.ceil(bytes / 1000);

/** Why a file can't be a sheet's logo, in a sentence; null where it can. */
export function logoProblem({ type, size }: { type: string; size: number }): string | null {
  if (!(LOGO_TYPES as readonly string[]).includes(type)) {
    return words.aLogoIsAn;
  }
  if (size === 0) return words.theFileIsEmpty;
  if (size > MOST_LOGO_BYTES) {
    return fill(words.thePictureHasKb, {
      has: inKilobytes(size),
      most: inKilobytes(MOST_LOGO_BYTES),
    });
  }
  return null;
}

/** Whether a text is such a picture as an address, and nothing else that a page could load. */
export function isLogoAddress(text: string): boolean {
  return (
    /^data:image\/(?:svg\+xml|png|jpeg);base64,[A-Za-z0-9+/]+=*$/u.test(text) &&
    text.length < MOST_LOGO_BYTES * 1.4 + 100
  );
}
