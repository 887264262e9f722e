import type { Problem } from './problem.ts';

/** What a page may ask of the worker. Answers come through the port that is sent along. */
export type Question =
  | { ask: 'state' }
  | { ask: 'pages' }
  | { ask: 'keep'; group: string }
  | { ask: 'remove'; group: string }
  | { ask: 'take-over' };

export type Answer =
  | { answer: 'state'; state: KeptState }
  | { answer: 'pages'; pages: KeptPages }
  | { answer: 'progress'; done: number; total: number }
  | { answer: 'done' }
  | { answer: 'failed'; problem: Problem; bytes: number };

export type KeptPage = { path: string; title: string };

export type GroupState = {
  id: string;
  title: string;
  page: string | null;
  kept: boolean;
  /** Bytes of its own files. */
  bytes: number;
  /** Bytes that keeping it would add, with what it needs. */
  toAdd: number;
  /** Kept only because another kept group needs it, so that it can't be removed alone. */
  needed: boolean;
};

/** What this device keeps of the site, in short. */
export type KeptState = {
  edition: string;
  groups: GroupState[];
  /** Bytes of everything that is kept, but for pages kept because they were read. */
  bytes: number;
  problem: Problem | null;
};

/** The pages that this device keeps. */
export type KeptPages = {
  groups: { id: string; title: string; pages: KeptPage[] }[];
  /** Kept because they were read. */
  read: KeptPage[];
};
