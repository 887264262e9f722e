/** The folder, within the index, of the copies that pages opened from `file://` load. */
const FILE_TWIN_FOLDER = 'file';

/**
 * A file of the index as a script that hands its bytes over: browsers run scripts beside a page that is opened
 * from a folder, but let it read no other files. The page that appends the script knows which file it is.
 */
export function fileTwin(bytes: Uint8Array): string {
  return `levelbookBytes("${Buffer.from(bytes).toString('base64')}")`;
}

/** Where the twin of an index file stands, both as paths within the index. */
export function fileTwinPath(path: string): string {
  return `${FILE_TWIN_FOLDER}/${path}.js`;
}
