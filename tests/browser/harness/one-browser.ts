import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../../../scripts/chromium/launch-options.ts';

let launched: Promise<Browser> | undefined;

/** The Chromium of this worker, for all its tests; it ends with the worker. */
export function oneBrowser(): Promise<Browser> {
  launched ??= launchOptions().then((options) => chromium.launch(options));
  return launched;
}
