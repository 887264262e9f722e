/** What the import writes of a site's settings beside its frameworks, for the pages: names that no framework has. */

/** What levelbook.yml says; not there where it says nothing. */
export const SETTINGS_NAME = '_settings.json';

/** The logo, made safe. */
export const LOGO_NAME = (logo: string): string =>
  logo.toLowerCase().endsWith('.svg') ? '_logo.svg' : '_logo.png';

/** A guide of the site's own. */
export const GUIDE_PREFIX = '_guide-';
