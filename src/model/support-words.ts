/**
 * Phrases in which statements say how much support a worker has, or how much is left to the worker.
 * The list is Levelbook's own; pages that mark its phrases say so. Longer phrases stand before shorter ones.
 */
const PHRASES = {
  support: [
    'under direct supervisor guidance',
    'under direct supervision',
    'under close supervision',
    'under supervision',
    'under guidance',
    'under the guidance of',
    'with supervision',
    'with guidance',
    'with assistance',
    'with support from',
    'direct supervision',
    'supervisor-approved',
    'provided by supervisors',
    'team lead',
    'monitored',
    'following standard',
    'following established',
    'following departmental',
    'following instructions',
    'following a daily',
    'following scripts',
    'scripted',
    'established scripts',
    'approved templates',
    'checklist assigned',
    'step-by-step',
  ],
  autonomy: [
    'with reduced oversight',
    'reduced oversight',
    'with minimal supervision',
    'with limited supervision',
    'without supervision',
    'independently',
    'autonomously',
    'hold the team accountable',
    'across the department',
    'organizational scale',
    'guide informally',
    'design and implement',
    'develop and maintain',
    'evaluate and recommend',
    'model and reinforce',
    'coaching',
    'mentor',
    'oversee',
    'lead',
    'define',
  ],
} as const;

export type PhraseKind = keyof typeof PHRASES;

/** A run of text, and whether it is one of the marked phrases. */
export interface Segment {
  text: string;
  kind: PhraseKind | null;
}

const kindOf = new Map<string, PhraseKind>(
  (Object.keys(PHRASES) as PhraseKind[]).flatMap((kind) =>
    PHRASES[kind].map((phrase): [string, PhraseKind] => [phrase, kind]),
  ),
);
const anyPhrase = new RegExp(
  `(?<![\\p{L}-])(${[...kindOf.keys()].sort((a, b) => b.length - a.length).join('|')})(?![\\p{L}-])`,
  'giu',
);

/** A statement's text in runs: the marked phrases, and what stands between them. Joined, they are the text again. */
export function markPhrases(text: string): Segment[] {
  return text
    .split(anyPhrase)
    .map((run) => ({ text: run, kind: kindOf.get(run.toLowerCase()) ?? null }))
    .filter((segment) => segment.text !== '');
}

/** The phrases of one kind in some statements, each with the codes of the statements that use it. */
export function phrasesIn(
  statements: { code: string; id: string; text: string }[],
  kind: PhraseKind,
): { phrase: string; statements: { code: string; id: string }[] }[] {
  const found = new Map<string, { code: string; id: string }[]>();
  for (const { code, id, text } of statements) {
    for (const segment of markPhrases(text)) {
      if (segment.kind !== kind) continue;
      const phrase = segment.text.toLowerCase();
      found.set(phrase, [...(found.get(phrase) ?? []), { code, id }]);
    }
  }
  return [...found].map(([phrase, users]) => ({ phrase, statements: users }));
}
