import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOGO_NAME, SETTINGS_NAME } from '../settings/kept-settings.ts';
import type { Settings } from '../settings/schema.ts';
import { siteIdentity } from '../settings/site-identity.ts';

/** Where the import wrote beside the frameworks what it has checked of the settings. */
export const FOLDER = process.env['LEVELBOOK_CONTENT'] ?? 'content/frameworks';
const FILE = join(FOLDER, SETTINGS_NAME);

/** What levelbook.yml says; nothing where there is none. Read once a build. */
export const settings: Settings = existsSync(FILE)
  ? (JSON.parse(readFileSync(FILE, 'utf8')) as Settings)
  : {};

/** What the site is called and looks like. */
export const site = siteIdentity(settings);

/** The file that the import wrote of a logo. */
export const logoPath = (logo: string): string => join(FOLDER, LOGO_NAME(logo));

/** The site's public address, where it is known: what was given to this build, else what the settings say. */
export const siteUrl: string | undefined = process.env['LEVELBOOK_SITE_URL'] ?? settings.address;
