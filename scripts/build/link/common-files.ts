import { WORKER_FILE } from '../../../src/model/contracts/edition.ts';
import { FRAMEWORK_LIST_FILE } from '../../../src/model/contracts/framework-list.ts';
import { logoFile } from '../../../src/settings/site-identity.ts';
import type { Settings } from '../../../src/settings/schema.ts';
import { assetFiles } from '../../../src/site/asset-files.ts';

/** The rendered files of a site that are about no single framework and are no pages. */
export function commonFiles(root: string, { logo }: Settings): string[] {
  return [
    'manifest.webmanifest',
    WORKER_FILE,
    FRAMEWORK_LIST_FILE,
    ...assetFiles(root).map((file) => `assets/${file}`),
    ...(logo === undefined ? [] : [logoFile(logo)]),
  ];
}
