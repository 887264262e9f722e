import { logoSize, type SheetLogo } from '../../../src/formats/sheet-logo.ts';
import type { InlinePicture } from '../../../src/markup/logo.ts';
import { singleFile } from '../../../src/markup/single-file/single-file.ts';
import { singleFilePath } from '../../../src/model/contracts/downloads.ts';
import type { Framework } from '../../../src/model/framework/framework.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import { siteIdentity } from '../../../src/settings/site-identity.ts';
import type { Ground } from './ground.ts';

/** A framework as a single file, and where it stands. */
export function singleFileOf(
  framework: Framework,
  {
    inline,
    settings,
    logo,
    siteUrl,
  }: {
    inline: Ground['inline'];
    settings: Settings;
    logo: SheetLogo | null;
    siteUrl: string | undefined;
  },
): { path: string; bytes: Uint8Array } {
  const parts = {
    ...inline,
    site: siteIdentity(settings),
    logo: logo ? inlinePicture(logo) : undefined,
  };
  const text = singleFile(framework, parts, siteUrl);
  return { path: singleFilePath(framework), bytes: new TextEncoder().encode(text) };
}

function inlinePicture(logo: SheetLogo): InlinePicture {
  const mediaType = logo.type === 'svg' ? 'image/svg+xml' : 'image/png';
  const address = `data:${mediaType};base64,${Buffer.from(logo.bytes).toString('base64')}`;
  return { address, ...logoSize(logo) };
}
