import type { Imprint } from '../../model/framework/imprint.ts';
import type { SiteIdentity } from '../../settings/site-identity.ts';

/** What the page takes of its site's settings, put in when this script is bundled (see `src/site/assets.ts`). */
declare const SITE_IDENTITY: SiteIdentity;
declare const GUEST_IMPRINT: Imprint | null;

/** What the site is called and looks like. */
export const site = SITE_IDENTITY;

/** What it puts on the sheets of a framework that was given to the page; null: nothing. */
export const guestImprint = GUEST_IMPRINT;
