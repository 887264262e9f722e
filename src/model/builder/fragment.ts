import { printedHash } from './short-hash.ts';

/**
 * The fragment of a builder's address as keys with lists of texts: `o=43-3011.00&t=First+calls&h=Name~Date&z=k3Qa`.
 * The last key holds a hash of all before it, so that an address that was cut or changed on its way is noticed; it ends
 * in a letter or a figure, because chats leave other signs at the end of a link out of it.
 */
export type FragmentPair = [key: string, values: string[]];

const SEAL = 'z';
/** More than this is not read; no sheet needs nearly as much. */
const LONGEST_FRAGMENT = 20_000;

/** `intact`: the seal is there and right; `broken`: there and wrong, or gone where there should be one; `none`: written by hand. */
export type SealState = 'intact' | 'broken' | 'none';

/** Encodes a text so that it survives in chats and mails, which stop a link at brackets and quotes. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Cs}/gu, '\uFFFD'))
    .replace(/[!'()*~]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
    .replace(/%20/gu, '+');
}

/** Null where the text holds a broken escape. */
function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replace(/\+/gu, ' '));
  } catch {
    return null;
  }
}

/** The fragment for these pairs, without "#", sealed. */
export function writeFragment(pairs: FragmentPair[]): string {
  const written = pairs.map(([key, values]) => `${key}=${values.map(encode).join('~')}`).join('&');
  return `${written}&${SEAL}=${printedHash(written)}`;
}

/**
 * The pairs of a fragment, with or without "#". Never throws: what can't be read is left out, and `damaged` says so.
 * A key given twice counts once, the first time.
 */
export function readFragment(fragment: string): {
  pairs: Map<string, string[]>;
  seal: SealState;
  damaged: boolean;
} {
  const whole = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  const text = whole.slice(0, LONGEST_FRAGMENT);
  const pairs = new Map<string, string[]>();
  let damaged = whole.length > LONGEST_FRAGMENT;
  const [, body = text, sealed] = /^(.*)&z=([^&]*)$/su.exec(text) ?? [];
  for (const part of body.split('&')) {
    const [key = '', ...rest] = part.split('=');
    const values = rest.join('=').split('~').map(decode);
    if (part === '') continue;
    if (!/^[a-z]$/u.test(key) || rest.length === 0 || values.includes(null)) damaged = true;
    else if (!pairs.has(key)) pairs.set(key, values as string[]);
  }
  const intact = sealed === printedHash(body);
  const sealExpected = sealed !== undefined || pairs.has('b');
  return { pairs, seal: intact ? 'intact' : sealExpected ? 'broken' : 'none', damaged };
}
