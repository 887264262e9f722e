/** A file's content with what its reader should be told, or why there is none. */
export type Rendering<Content = string> =
  { ok: true; content: Content; warnings: string[] } | { ok: false; reason: string };

export const rendered = <Content>(
  content: Content,
  warnings: string[] = [],
): Rendering<Content> => ({ ok: true, content, warnings });

export const refused = (reason: string): { ok: false; reason: string } => ({ ok: false, reason });
