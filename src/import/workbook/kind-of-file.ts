/** What a file is by its bytes, whatever its name says. */

export type KindOfFile =
  'zip' | 'password' | 'xls' | 'old-office' | 'pdf' | 'xml' | 'html' | 'text' | 'empty' | 'other';

/** The kind of file that these bytes are. */
export function kindOfFile(bytes: Uint8Array): KindOfFile {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return 'zip';
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return oldOffice(bytes);
  const head = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart();
  if (head.startsWith('%PDF')) return 'pdf';
  if (/^<(?:!doctype html|html|table|meta)/iu.test(head)) return 'html';
  if (head.startsWith('<?xml')) return 'xml';
  return /[\u0000-\u0008\uFFFD]/u.test(head) ? 'other' : 'text';
}

/** An OLE container holds an encrypted workbook, or one from before 2007, by the names of its streams. */
function oldOffice(bytes: Uint8Array): KindOfFile {
  if (holdsName(bytes, 'EncryptedPackage')) return 'password';
  return holdsName(bytes, 'Workbook') || holdsName(bytes, 'Book') ? 'xls' : 'old-office';
}

/** Whether a name stands there in UTF-16, as OLE directories write it. */
function holdsName(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
