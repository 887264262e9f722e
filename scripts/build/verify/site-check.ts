import type { Reference } from './references.ts';
import type { SitePage } from './site-page.ts';
import type { Violation } from './violation.ts';

/**
 * One rule of the built site. Each page is shown to it once, then each file's addresses, and `end` is asked when
 * all were seen, for what only shows across pages. A check keeps no more of a page than it needs for that.
 */
export interface SiteCheck {
  /** The rule in one sentence. */
  rule: string;
  page?: (page: SitePage) => Violation[];
  references?: (file: string, references: readonly Reference[]) => Violation[];
  end?: () => Violation[];
}
