/** A picture that may stand at the top of a sheet. */

export const LOGO_TYPES = ['image/svg+xml', 'image/png', 'image/jpeg'] as const;
/** Enough for a logo on paper, and little of what a browser keeps for a site. */
export const MOST_LOGO_BYTES = 200_000;

/** Why a file can't be a sheet's logo, in a sentence; null where it can. */
export function logoProblem({ type, size }: { type: string; size: number }): string | null {
  if (!(LOGO_TYPES as readonly string[]).includes(type)) {
    return 'A logo is an SVG, PNG or JPEG picture; this file is none of them.';
  }
  if (size === 0) return 'The file is empty.';
  if (size > MOST_LOGO_BYTES) {
    const [most, has] = [MOST_LOGO_BYTES, size].map((bytes) => Math.ceil(bytes / 1000));
    return `The picture has ${has} KB; a logo may have ${most} KB. Save it smaller: 400 pixels across are enough.`;
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
