/** What long work says of itself while it runs. */
export interface Progress {
  /** Says how far the work is: `render 34/120 pages`. */
  at: (line: string) => void;
  /** Says what was done, and keeps it: `render 120 pages`. */
  done: (line: string) => void;
}

const PAUSE = 100;

/** Progress on a stream: one line that rewrites itself in a terminal, elsewhere only what was done. */
export function progressOn(stream: NodeJS.WriteStream): Progress {
  if (!stream.isTTY) {
    return { at: () => undefined, done: (line) => stream.write(`${line}\n`) };
  }
  let last = 0;
  return {
    at(line) {
      const now = Date.now();
      // A terminal that is written to for every page slows the work down.
      if (now - last < PAUSE) return;
      last = now;
      stream.write(`\r\u001B[K${line.slice(0, stream.columns - 1)}`);
    },
    done(line) {
      last = 0;
      stream.write(`\r\u001B[K${line}\n`);
    },
  };
}
