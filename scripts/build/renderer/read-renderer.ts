import { pathToFileURL } from 'node:url';
import { ROOT } from '../folders.ts';

/** Renders a file of the site, by its path from the root. */
export type RenderFile = (file: string) => Promise<Uint8Array>;

/** Loads the program that renders pages. What they are about, it reads from where the environment says. */
export async function readRenderer(entry: string): Promise<RenderFile> {
  // Styles and scripts are read from the checkout, wherever the command was given.
  if (process.cwd() !== ROOT) process.chdir(ROOT);
  const { renderFile } = (await import(pathToFileURL(entry).href)) as { renderFile: RenderFile };
  return renderFile;
}
