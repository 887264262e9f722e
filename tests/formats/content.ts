import type { Rendering } from '../../src/formats/rendering.ts';

/** The content of a rendering that must have worked. */
export function contentOf<Content>(rendering: Rendering<Content>): Content {
  if (!rendering.ok) throw new Error(rendering.reason);
  return rendering.content;
}
