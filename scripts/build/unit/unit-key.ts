import { createHash } from 'node:crypto';
import type { SiteFacts } from '../../../src/model/unit/site-facts.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import type { Ground } from './ground.ts';

/** Everything that decides the bytes of all units of a build alike. */
export interface CommonGround {
  /** The code that compiles, and the program that renders pages. */
  code: string;
  facts: SiteFacts;
  /** The guides that pages may link to. */
  guides: readonly string[];
  settings: Settings;
  /** The logo’s bytes, as a hash. */
  logo: string | null;
  ground: Pick<Ground, 'siteUrl' | 'extent' | 'indexLanguage'>;
}

/** What decides the bytes of all units alike, as a hash; and a unit’s key, from the hash of its own content. */
export function unitKeys(common: CommonGround): {
  common: string;
  keyOf: (content: string) => string;
} {
  const { siteUrl, extent, indexLanguage } = common.ground;
  const shared = hashOf(JSON.stringify({ ...common, ground: { siteUrl, extent, indexLanguage } }));
  return { common: shared, keyOf: (content) => hashOf(`${shared} ${content}`) };
}

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);
