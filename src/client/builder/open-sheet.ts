import { fill } from '#say';
import * as words from '#words/builder.ts';
import { EMPTY_DRAFT, pickedTokens, type Draft } from '../../model/builder/draft.ts';
import { readDraft } from '../../model/builder/draft-link.ts';
import { readReadySheet, readySheetDraft } from '../../model/builder/ready-sheet.ts';
import { resolveDraft } from '../../model/builder/resolve-draft.ts';
import type { ListedFramework } from '../../model/contracts/framework-list.ts';
import type { SheetFramework } from '../../model/sheets/sheet-framework.ts';
import { keptSheet, lastKeptFramework } from '../tray/kept-sheet.ts';
import { isUntouched } from './address.ts';
import { loadFramework } from './framework-scripts.ts';

/** A sheet as the page shows it, and what its reader should be told. */
export interface OpenedSheet {
  draft: Draft;
  framework: SheetFramework | null;
  problems: string[];
  /** Whether it is the one that this browser keeps, rather than that of a link. */
  kept: boolean;
}

/** The sheet of a fragment, with the framework it is about. Never rejects: what goes wrong is among the problems. */
export async function openFragment(
  fragment: string,
  list: ListedFramework[],
): Promise<OpenedSheet> {
  const { draft, version, problems } = readDraft(fragment);
  const { framework, problem } = await frameworkOr(draft.framework ?? usualFramework(list), list);
  if (problem !== null) problems.push(problem);
  if (!framework) {
    const lost = pickedTokens(draft).length;
    if (lost > 0 && problem === null) {
      problems.push(words.theLinkNamesNoOccupation);
    }
    const empty = { ...draft, framework: null, entries: [] };
    return { draft: empty, framework: null, problems, kept: false };
  }
  const resolved = resolveDraft({ ...draft, framework: framework.id }, version, framework);
  return {
    draft: resolved.draft,
    framework,
    problems: [...problems, ...resolved.problems],
    kept: fragment.replace('#', '') === keptSheet(framework.id),
  };
}

/** The reader's own sheet about a framework, or an empty one. */
export async function openKept(id: string | null, list: ListedFramework[]): Promise<OpenedSheet> {
  const wanted = id ?? usualFramework(list);
  const kept = wanted === null ? '' : keptSheet(wanted);
  if (kept !== '') return openFragment(kept, list);
  const { framework, problem } = await frameworkOr(wanted, list);
  return {
    draft: { ...EMPTY_DRAFT, framework: framework?.id ?? null },
    framework,
    problems: problem === null ? [] : [problem],
    kept: true,
  };
}

/**
 * What the page shows first: the sheet in the fragment of its address; without one, the ready-made sheet that its query
 * names; with a framework only, or nothing at all, the reader's own.
 */
export async function openFirst(
  { hash, search }: Pick<Location, 'hash' | 'search'>,
  list: ListedFramework[],
): Promise<OpenedSheet> {
  const ready = readReadySheet(search);
  if (hash.length <= 1 && ready) {
    const { framework } = await frameworkOr(ready.framework, list);
    const draft = framework && readySheetDraft(framework, ready);
    if (draft) return { draft, framework, problems: [], kept: false };
    return openKept(ready.framework, list);
  }
  const read = readDraft(hash);
  if (read.problems.length === 0 && isUntouched(read.draft)) {
    return openKept(read.draft.framework, list);
  }
  return openFragment(hash, list);
}

/** The only framework there is, or the one whose sheet was changed last. */
function usualFramework(list: ListedFramework[]): string | null {
  const ids = list.map(([id]) => id);
  const last = lastKeptFramework();
  if (last !== null && ids.includes(last)) return last;
  return ids.length === 1 ? (ids[0] ?? null) : null;
}

async function frameworkOr(
  id: string | null,
  list: ListedFramework[],
): Promise<{ framework: SheetFramework | null; problem: string | null }> {
  if (id === null) return { framework: null, problem: null };
  const listed = list.find((one) => one[0] === id);
  if (!listed) {
    return {
      framework: null,
      problem: fill(words.thisSiteHasNo, { id }),
    };
  }
  try {
    return { framework: await loadFramework(listed), problem: null };
  } catch {
    return {
      framework: null,
      problem: fill(words.theStatementsOfCould, { id }),
    };
  }
}
