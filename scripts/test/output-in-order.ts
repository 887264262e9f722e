/** Where one of several things that run side by side says what it has to say. */
export interface Output {
  say: (text: string) => void;
  /** After this nothing more comes, and the next one is heard. */
  end: () => void;
}

/**
 * Keeps the output of things that run side by side apart: it is written in the order in which they were opened, the
 * first that hasn't ended as it comes, and the others when those before them have ended.
 */
export function outputInOrder(write: (text: string) => void): () => Output {
  const waiting: { text: string; ended: boolean }[] = [];
  const flush = () => {
    for (let first = waiting[0]; first; first = waiting[0]) {
      if (first.text !== '') write(first.text);
      first.text = '';
      if (!first.ended) return;
      waiting.shift();
    }
  };
  return () => {
    const own = { text: '', ended: false };
    waiting.push(own);
    return {
      say: (text) => {
        own.text += text;
        flush();
      },
      end: () => {
        own.ended = true;
        flush();
      },
    };
  };
}
