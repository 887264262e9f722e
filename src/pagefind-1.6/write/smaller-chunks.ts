import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { SHORTEST_BEGINNING } from '../../model/search/words.ts';
import { ENTRY_FILE, SIGNATURE } from '../file-names.ts';
import { arrayItems, readText, writeArray, writeText } from './cbor.ts';
import type { IndexFile } from './needed-files.ts';

/**
 * Pagefind puts some 20,000 positions of words into a chunk: for one occupation, nearly the whole index is one file,
 * and the first query pays for all of it. Here chunks are cut smaller, always between words with different beginnings,
 * so that a query for the beginning of a word still needs one chunk only.
 */

/** Bytes of a chunk before compression. */
const CHUNK_BYTES = 5_000;
/** The list of chunks is loaded with the first search, so it must stay short however large the index is. */
const MOST_CHUNKS = 200;

/** Sorts after every word with the same beginning. */
const LAST = '\u{10FFFF}';

interface Word {
  word: string;
  item: Uint8Array;
}

function unpack(content: Uint8Array): Uint8Array {
  const bytes = gunzipSync(content);
  if (bytes.subarray(0, SIGNATURE.length).toString('latin1') !== SIGNATURE) {
    throw new Error('An index file has not the signature of Pagefind 1.6.');
  }
  return bytes.subarray(SIGNATURE.length);
}

function pack(bytes: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([Buffer.from(SIGNATURE, 'latin1'), bytes]), { level: 9 });
}

function shortHash(bytes: Uint8Array): string {
  return `en_${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}`;
}

function beginning(word: string): string {
  return [...word].slice(0, SHORTEST_BEGINNING).join('');
}

function wordsOf({ content }: IndexFile): Word[] {
  const [words] = arrayItems(unpack(content));
  if (!words) throw new Error('An index chunk of Pagefind holds no words.');
  return arrayItems(words).map((item) => {
    const [word] = arrayItems(item);
    if (!word) throw new Error('An index chunk of Pagefind holds an entry without a word.');
    return { word: readText(word), item };
  });
}

/** Cuts words into chunks of about a size, none between words that begin alike. */
function cut(words: readonly Word[], size: number): Word[][] {
  const chunks: Word[][] = [];
  let bytes = 0;
  for (const word of words) {
    const chunk = chunks.at(-1);
    const last = chunk?.at(-1);
    const beginsAlike = last !== undefined && beginning(last.word) === beginning(word.word);
    if (chunk && (bytes < size || beginsAlike)) {
      chunk.push(word);
      bytes += word.item.length;
    } else {
      chunks.push([word]);
      bytes = word.item.length;
    }
  }
  return chunks;
}

/** Rust sorts texts by their bytes, and so does the search in it. */
function byBytes(one: Word, other: Word): number {
  return Buffer.compare(Buffer.from(one.word), Buffer.from(other.word));
}

/** The files of an index with its words in smaller chunks, and the list of chunks and the entry file to fit. */
export function withSmallerChunks(files: readonly IndexFile[]): IndexFile[] {
  const chunkFiles = files.filter(({ path }) => path.endsWith('.pf_index'));
  const meta = files.find(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === ENTRY_FILE);
  if (!meta || !entry) throw new Error('Pagefind made no list of pages, or no entry file.');

  const words = chunkFiles.flatMap(wordsOf).sort(byBytes);
  const total = words.reduce((sum, { item }) => sum + item.length, 0);
  const chunks = cut(words, Math.max(CHUNK_BYTES, total / MOST_CHUNKS)).map((chunk) => {
    const bytes = writeArray([writeArray(chunk.map(({ item }) => item))]);
    const from = beginning(chunk[0]?.word ?? '');
    const to = `${beginning(chunk.at(-1)?.word ?? '')}${LAST}`;
    const hash = shortHash(bytes);
    return {
      file: { path: `index/${hash}.pf_index`, content: pack(bytes) },
      listed: writeArray([from, to, hash].map(writeText)),
    };
  });

  const parts = arrayItems(unpack(meta.content));
  parts[2] = writeArray(chunks.map(({ listed }) => listed));
  const newMeta = writeArray(parts);
  const metaHash = shortHash(newMeta);
  const newEntry = JSON.parse(new TextDecoder().decode(entry.content)) as {
    languages: Record<string, { hash: string }>;
  };
  for (const language of Object.values(newEntry.languages)) language.hash = metaHash;

  const replaced = new Set([...chunkFiles, meta, entry]);
  return [
    ...files.filter((file) => !replaced.has(file)),
    ...chunks.map(({ file }) => file),
    { path: `pagefind.${metaHash}.pf_meta`, content: pack(newMeta) },
    { path: entry.path, content: new TextEncoder().encode(JSON.stringify(newEntry)) },
  ].sort((one, other) => (one.path < other.path ? -1 : 1));
}
