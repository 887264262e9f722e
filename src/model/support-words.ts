/**
 * Phrases in which statements say how much support a worker has, or how much is left to the worker.
 * The list is Levelbook's own; pages that mark its phrases say so. What tells most stands first. A phrase with "…" runs
 * on to the end of what it begins to name: "following standard …" is "following standard data-entry protocols".
 */
const PHRASES = {
  support: [
    'under direct supervisor guidance',
    'under direct supervision',
    'under close supervision',
    'under supervision',
    'under guidance',
    'under the guidance of …',
    'with supervision',
    'with guidance',
    'with assistance',
    'with support from …',
    'direct supervision',
    'following standard …',
    'following established …',
    'following departmental …',
    'following instructions',
    'following a daily …',
    'following scripts',
    'scripted …',
    'established scripts',
    'approved templates',
    'supervisor-approved …',
    'provided by supervisors',
    'assigned by …',
    'team lead',
    'monitored …',
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

/** A phrase as it is listed, what matches it, and its place in the list. */
const patterns = (Object.keys(PHRASES) as PhraseKind[]).flatMap((kind) =>
  PHRASES[kind].map((listed, rank) => ({ kind, rank, stem: listed.replace(' …', ''), listed })),
);
/** Up to four words, as long as none of them begins something else. */
const REST =
  '(?: (?!(?:and|as|at|by|during|for|from|in|into|on|or|that|to|under|using|when|while|with)\\b)[\\p{L}\\d-]+){1,4}';
const anyPhrase = new RegExp(
  `(?<![\\p{L}-])(${patterns
    .toSorted((a, b) => b.stem.length - a.stem.length)
    .map(({ stem, listed }) => (stem === listed ? stem : `${stem}${REST}`))
    .join('|')})(?![\\p{L}-])`,
  'giu',
);

function patternOf(run: string): (typeof patterns)[number] | undefined {
  const words = run.toLowerCase();
  return patterns
    .filter(({ stem, listed }) => (stem === listed ? words === stem : words.startsWith(`${stem} `)))
    .toSorted((a, b) => b.stem.length - a.stem.length)[0];
}

/** A statement's text in runs: the marked phrases, and what stands between them. Joined, they are the text again. */
export function markPhrases(text: string): Segment[] {
  return text
    .split(anyPhrase)
    .map((run) => ({ text: run, kind: patternOf(run)?.kind ?? null }))
    .filter((segment) => segment.text !== '');
}

/** A phrase that statements use, and the statements that use it. */
export interface UsedPhrase {
  phrase: string;
  statements: { code: string; id: string }[];
}

/** The phrases of one kind in some statements, in the order of Levelbook's list. */
export function phrasesIn(
  statements: readonly { code: string; id: string; text: string }[],
  kind: PhraseKind,
): UsedPhrase[] {
  const found = new Map<string, { rank: number; users: UsedPhrase['statements'] }>();
  for (const { code, id, text } of statements) {
    for (const segment of markPhrases(text)) {
      if (segment.kind !== kind) continue;
      const phrase = segment.text.toLowerCase();
      const { rank = patternOf(phrase)?.rank ?? 0, users = [] } = found.get(phrase) ?? {};
      if (!users.some((user) => user.id === id)) users.push({ code, id });
      found.set(phrase, { rank, users });
    }
  }
  return [...found]
    .toSorted(([, a], [, b]) => a.rank - b.rank)
    .map(([phrase, { users }]) => ({ phrase, statements: users }));
}
