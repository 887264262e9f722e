import * as words from '#words/site.ts';
import { SOFTWARE } from '../model/software.ts';
import { accentOf, type Accent } from './accent.ts';
import type { Settings } from './schema.ts';

/** What a site is called and looks like. */
export interface SiteIdentity {
  title: string;
  /** Whether the settings give the site a name of its own. */
  named: boolean;
  /** Whose what it adds is, in a sentence: "Levelbook’s", "this site’s". */
  whose: string;
  /** BCP 47. */
  language: string;
  /** Null: the tokens of the stylesheets stand. */
  accent: Accent | null;
}

export function siteIdentity({ title, language, colour }: Settings): SiteIdentity {
  return {
    title: title ?? SOFTWARE,
    named: title !== undefined,
    whose: title === undefined ? `${SOFTWARE}’s` : words.thisSites,
    language: language ?? 'en',
    accent: colour === undefined ? null : accentOf(colour),
  };
}

/** The custom properties that put an accent in the place of Levelbook's; on paper the one for light. */
export function accentStyle({ light, dark }: Accent): string {
  return `:root{--accent:${light};--accent-soft:color-mix(in srgb,${light} 12%,#fff)}@media (prefers-color-scheme:dark){:root{--accent:${dark};--accent-soft:color-mix(in srgb,${dark} 18%,#191714)}}`;
}

/** The name of a folder that a site's zip unpacks to: lower-case letters, digits and hyphens. */
export function folderName(title: string): string {
  const plain = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '')
    .slice(0, 60);
  return plain === '' ? 'site' : plain;
}

/** Where a site's logo stands, from its root. */
export function logoFile(logo: string): string {
  return logo.toLowerCase().endsWith('.svg') ? 'icons/logo.svg' : 'icons/logo.png';
}
