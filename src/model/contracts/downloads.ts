/** Where files stand that are fetched to be taken away: the build writes them there, pages and browsers look for them there. */

const FOLDER = 'downloads';

/** The path of a file to take away, from the site's root. */
function downloadPath(name: string): string {
  return `${FOLDER}/${name}`;
}

/** Whether a file of the site is one to take away. */
export function isDownload(path: string): boolean {
  return path.startsWith(`${FOLDER}/`);
}

/** The whole site as a zip, by the name of the folder that it unpacks to. */
export function zipFile(folder: string): string {
  return downloadPath(`${folder}.zip`);
}

/** A whole framework as one page that needs nothing beside it. */
export function singleFilePath({ id }: { id: string }): string {
  return downloadPath(`${id}.html`);
}
