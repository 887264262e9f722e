import { LARGEST } from '../sizes.ts';

/** Where a JSON value stands, with the places of what it holds. */
export interface JsonPlace {
  at: number;
  /** Members of an object by key, items of an array by index. */
  children: Map<string, JsonPlace>;
}

/** What stops a scan, at an offset. */
export interface JsonStop {
  kind: 'syntax' | 'depth' | 'size' | 'length';
  at: number;
  message: string;
}

export interface JsonScan {
  root: JsonPlace | null;
  stop: JsonStop | null;
  /** Keys that stand twice in one object, and keys named `__proto__`. */
  oddKeys: { kind: 'duplicate' | 'forbidden'; key: string; at: number }[];
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/uy;
const WORD = /true|false|null/uy;
const SPACE = /[ \t\n\r]*/uy;
const ESCAPE = /["\\/bfnrt]|u[0-9a-fA-F]{4}/uy;

class Stop extends Error {
  readonly stop: JsonStop;
  constructor(stop: JsonStop) {
    super(stop.message);
    this.stop = stop;
  }
}

/**
 * Goes once through a JSON text (RFC 8259) and notes where each value stands, so that problems can name their line.
 * `JSON.parse` gives no places, drops doubled keys without a word, and meets hostile nesting too late.
 */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  try {
    return { root: scanner.document(), stop: null, oddKeys: scanner.oddKeys };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { root: null, stop: error.stop, oddKeys: scanner.oddKeys };
  }
}

class Scanner {
  readonly oddKeys: JsonScan['oddKeys'] = [];
  readonly #text: string;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  document(): JsonPlace {
    const place = this.#value(1);
    this.#space();
    if (this.#at < this.#text.length) this.#fail('the file should end here, but more follows');
    return place;
  }

  #value(depth: number): JsonPlace {
    this.#space();
    this.#values += 1;
    if (depth > LARGEST.jsonDepth) {
      this.#stop('depth', `the file is nested more than ${LARGEST.jsonDepth} deep`);
    }
    if (this.#values > LARGEST.jsonValues) {
      this.#stop('size', `the file holds more than ${LARGEST.jsonValues} values`);
    }
    const place: JsonPlace = { at: this.#at, children: new Map() };
    const first = this.#text[this.#at];
    if (first === '{') this.#object(place, depth);
    else if (first === '[') this.#array(place, depth);
    else if (first === '"') this.#string();
    else if (!this.#take(NUMBER) && !this.#take(WORD)) this.#fail('a value should stand here');
    return place;
  }

  #object(place: JsonPlace, depth: number): void {
    this.#at += 1;
    if (this.#skip('}')) return;
    do {
      this.#space();
      const at = this.#at;
      if (this.#text[at] !== '"') this.#fail('a key in double quotes should stand here');
      const key = JSON.parse(this.#string()) as string;
      if (key === '__proto__') this.oddKeys.push({ kind: 'forbidden', key, at });
      else if (place.children.has(key)) this.oddKeys.push({ kind: 'duplicate', key, at });
      if (!this.#skip(':')) this.#fail('a colon should stand here');
      place.children.set(key, this.#value(depth + 1));
    } while (this.#skip(','));
    if (!this.#skip('}')) this.#fail('a comma or } should stand here');
  }

  #array(place: JsonPlace, depth: number): void {
    this.#at += 1;
    if (this.#skip(']')) return;
    do {
      place.children.set(String(place.children.size), this.#value(depth + 1));
    } while (this.#skip(','));
    if (!this.#skip(']')) this.#fail('a comma or ] should stand here');
  }

  /** Passes a string, and returns it as written, quotes and all. */
  #string(): string {
    const start = this.#at;
    this.#at += 1;
    for (;;) {
      const code = this.#text.charCodeAt(this.#at);
      if (Number.isNaN(code)) this.#fail('a string is not closed');
      if (code < 0x20) this.#fail('a line end or control character stands inside a string');
      this.#at += 1;
      if (this.#at - start > LARGEST.textCharacters) {
        this.#stop('length', `a text is longer than ${LARGEST.textCharacters} characters`);
      }
      if (code === 0x22) return this.#text.slice(start, this.#at);
      if (code === 0x5c && !this.#take(ESCAPE)) this.#fail('a backslash is followed by no escape');
    }
  }

  #space(): void {
    this.#take(SPACE);
  }

  #skip(character: string): boolean {
    this.#space();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #take(pattern: RegExp): boolean {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return false;
    this.#at = pattern.lastIndex;
    return true;
  }

  #fail(message: string): never {
    const cutOff = this.#at >= this.#text.trimEnd().length;
    this.#stop('syntax', cutOff ? `the file ends too early: ${message}` : message);
  }

  #stop(kind: JsonStop['kind'], message: string): never {
    throw new Stop({ kind, at: this.#at, message });
  }
}
