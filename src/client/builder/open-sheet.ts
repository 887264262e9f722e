import { EMPTY_DRAFT, pickedTokens, type Draft } from '../../model/builder/draft.ts';
import { readDraft } from '../../model/builder/draft-link.ts';
import type { ListedOccupation } from '../../model/builder/occupation-list.ts';
import { readReadySheet, readySheetDraft } from '../../model/builder/ready-sheet.ts';
import { resolveDraft } from '../../model/builder/resolve-draft.ts';
import type { Occupation } from '../../model/occupation.ts';
import { keptSheet, lastSheetSoc } from '../tray/kept-sheet.ts';
import { isUntouched } from './address.ts';
import { loadOccupation } from './occupation-scripts.ts';

/** A sheet as it is put on the bench, and what its reader should be told. */
export interface OpenedSheet {
  draft: Draft;
  occupation: Occupation | null;
  problems: string[];
  /** Whether it is the one that this browser keeps, rather than that of a link. */
  kept: boolean;
}

/** The sheet of a fragment, with the occupation it is about. Never rejects: what goes wrong is among the problems. */
export async function openFragment(
  fragment: string,
  list: ListedOccupation[],
): Promise<OpenedSheet> {
  const { draft, version, problems } = readDraft(fragment);
  const soc = draft.soc ?? usualSoc(list);
  const { occupation, problem } = await occupationOr(soc, list);
  if (problem !== null) problems.push(problem);
  if (!occupation) {
    const lost = pickedTokens(draft).length;
    if (lost > 0 && problem === null)
      problems.push('The link names no occupation, so its statements can’t be shown.');
    return { draft: { ...draft, soc: null, entries: [] }, occupation: null, problems, kept: false };
  }
  const resolved = resolveDraft({ ...draft, soc: occupation.soc }, version, occupation);
  return {
    draft: resolved.draft,
    occupation,
    problems: [...problems, ...resolved.problems],
    kept: fragment.replace('#', '') === keptSheet(occupation.soc),
  };
}

/** The reader's own sheet about an occupation, or an empty one. */
export async function openKept(soc: string | null, list: ListedOccupation[]): Promise<OpenedSheet> {
  const wanted = soc ?? usualSoc(list);
  const kept = wanted === null ? '' : keptSheet(wanted);
  if (kept !== '') return openFragment(kept, list);
  const { occupation, problem } = await occupationOr(wanted, list);
  return {
    draft: { ...EMPTY_DRAFT, soc: occupation?.soc ?? null },
    occupation,
    problems: problem === null ? [] : [problem],
    kept: true,
  };
}

/**
 * What the page shows first: the sheet in the fragment of its address; without one, the ready-made sheet that its query
 * names; with an occupation only, or nothing at all, the reader's own.
 */
export async function openFirst(
  { hash, search }: Pick<Location, 'hash' | 'search'>,
  list: ListedOccupation[],
): Promise<OpenedSheet> {
  const ready = readReadySheet(search);
  if (hash.length <= 1 && ready) {
    const { occupation } = await occupationOr(ready.soc, list);
    const draft = occupation && readySheetDraft(occupation, ready);
    if (draft) return { draft, occupation, problems: [], kept: false };
    return openKept(ready.soc, list);
  }
  const read = readDraft(hash);
  if (read.problems.length === 0 && isUntouched(read.draft)) return openKept(read.draft.soc, list);
  return openFragment(hash, list);
}

/** The only occupation there is, or the one whose sheet was changed last. */
function usualSoc(list: ListedOccupation[]): string | null {
  const socs = list.map(([soc]) => soc);
  const last = lastSheetSoc();
  if (last !== null && socs.includes(last)) return last;
  return socs.length === 1 ? (socs[0] ?? null) : null;
}

async function occupationOr(
  soc: string | null,
  list: ListedOccupation[],
): Promise<{ occupation: Occupation | null; problem: string | null }> {
  if (soc === null) return { occupation: null, problem: null };
  if (!list.some(([listed]) => listed === soc)) {
    return {
      occupation: null,
      problem: `This site has no occupation ${soc}. Choose one; title, scale and lines of the link are kept.`,
    };
  }
  try {
    return { occupation: await loadOccupation(soc), problem: null };
  } catch {
    return {
      occupation: null,
      problem: `The statements of ${soc} could not be loaded. Are you without a network, or is a file of the site missing? Reload the page to try again.`,
    };
  }
}
