import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { LaunchOptions } from 'playwright-core';

const CACHE = fileURLToPath(new URL('../../.cache/', import.meta.url));
const UNPACK = fileURLToPath(new URL('unpack.ts', import.meta.url));
const PACKAGE = createRequire(import.meta.url).resolve('@sparticuz/chromium');

const ARGUMENTS = [
  // Test machines often run as root, where Chromium's sandbox can't start; it opens nothing but our own pages.
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // No name leads anywhere: a page that asks another server fails here as it would without a network.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/**
 * How to start Chromium: the one that CHROME names, else the one from npm (Linux on x64; unpacked once),
 * else an installed Chrome.
 */
export async function launchOptions(): Promise<LaunchOptions> {
  const chosen = process.env['CHROME'];
  if (chosen) return { executablePath: chosen, args: ARGUMENTS };
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    return { channel: 'chrome', args: ARGUMENTS };
  }
  const folder = await unpackedChromium();
  writeFileSync(join(folder, 'fonts.conf'), fontConfiguration(folder));
  return {
    executablePath: join(folder, 'chromium'),
    args: ARGUMENTS,
    env: {
      ...environment(),
      // Its own libraries and fonts, so that pages look and run the same on every machine.
      LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(folder, 'fonts.conf'),
    },
  };
}

/** The folder with the browser from npm: unpacked beside its place and renamed, so that it is whole or not there. */
async function unpackedChromium(): Promise<string> {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, '../../package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(CACHE, `chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(CACHE, { recursive: true });
  const staging = await mkdtemp(`${folder}.tmp-`);
  try {
    await promisify(execFile)(process.execPath, [UNPACK], {
      env: { ...environment(), TMPDIR: staging },
    });
    await rename(staging, folder);
  } catch (problem) {
    await rm(staging, { recursive: true, force: true });
    // Another process may have been faster.
    if (!existsSync(folder)) throw problem;
  }
  return folder;
}

/** Only the fonts that came with the browser; they stand for what the site does not bring itself. */
function fontConfiguration(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
</fontconfig>
`;
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
}
