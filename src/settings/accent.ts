import { isReadable, lowestContrast, nearestReadable, type Scheme } from './contrast.ts';
import type { Settings } from './schema.ts';

/** The accent on light and on dark paper. */
export type Accent = Record<Scheme, string>;

/** The two colours of a setting: one that is given for both is made lighter for dark paper. */
export function accentOf(colour: NonNullable<Settings['colour']>): Accent {
  return typeof colour === 'string'
    ? { light: colour, dark: nearestReadable(colour, 'dark') }
    : colour;
}

/** What is wrong with an accent that can't be read, with the nearest colour that can; by the key that it stands under. */
export function accentProblems(
  colour: NonNullable<Settings['colour']>,
): { path: string[]; message: string; nearest: string }[] {
  const accent = accentOf(colour);
  return (['light', 'dark'] as const)
    .filter((scheme) => !isReadable(accent[scheme], scheme))
    .map((scheme) => ({
      path: typeof colour === 'string' ? ['colour'] : ['colour', scheme],
      message: `The colour ${accent[scheme]} is too ${scheme === 'light' ? 'light' : 'dark'} for text on ${scheme} paper: its contrast is ${lowestContrast(accent[scheme], scheme).toFixed(1)} to 1, and 4.5 is needed.`,
      nearest: nearestReadable(accent[scheme], scheme),
    }));
}
