import { counted } from '../../model/counting.ts';
import { problem, type ImportProblem } from '../problem.ts';
import type { CaseAssociation, CaseItem, CasePackage } from './package.ts';
import { textOf } from './package.ts';

/** An item with what it holds, in order. */
export interface CaseBranch {
  item: CaseItem;
  children: CaseBranch[];
}

export interface CaseTree {
  roots: CaseBranch[];
  problems: ImportProblem[];
  /** Whether some siblings had no sequence number, so that their order is that of the file. */
  unnumbered: boolean;
}

/** Puts the items of a package into the tree that its isChildOf associations describe. */
export function treeOf({ document, items, associations }: CasePackage): CaseTree {
  const byId = new Map(items.map((item) => [item.identifier, item]));
  const documentId = textOf(document['identifier']);
  const parents = parentsOf(byId, documentId, associations);
  const problems = [...parents.problems];
  if (parents.of.size > 0) {
    const orphans = [...byId.values()].filter(({ identifier }) => !parents.of.has(identifier));
    problems.push(...orphans.map(orphan));
  }
  const siblings = [...byId.values()].map((item) => {
    const parent = parents.of.get(item.identifier);
    const id = parent && byId.has(parent.id) ? parent.id : '';
    return { item, id, sequence: parent?.sequence ?? null };
  });
  const children = Map.groupBy(siblings, ({ id }) => id);
  const cycles = cyclesOf(byId, parents.of);
  if (cycles.length > 0)
    return { roots: [], problems: [...problems, ...cycles], unnumbered: false };
  const unnumbered = [...children.values()].some(
    (together) => together.length > 1 && together.some(({ sequence }) => sequence === null),
  );
  const branch = ({ item }: { item: CaseItem }): CaseBranch => ({
    item,
    children: inOrder(children.get(item.identifier) ?? []).map(branch),
  });
  return { roots: inOrder(children.get('') ?? []).map(branch), problems, unnumbered };
}

type Parent = { id: string; sequence: number | null };

function parentsOf(
  byId: ReadonlyMap<string, CaseItem>,
  documentId: string,
  associations: readonly CaseAssociation[],
): { of: Map<string, Parent>; problems: ImportProblem[] } {
  const of = new Map<string, Parent>();
  const problems: ImportProblem[] = [];
  const inTree = associations.filter(
    ({ type, origin, destination }) =>
      type === 'isChildOf' &&
      byId.has(origin.identifier) &&
      (destination.identifier === documentId || byId.has(destination.identifier)),
  );
  // Another way to group the same items comes after the document's own tree.
  const ordered = [...inTree].sort((a, b) => Number(a.grouped) - Number(b.grouped));
  for (const { origin, destination, sequence, path, grouped } of ordered) {
    const known = of.get(origin.identifier);
    if (!known) of.set(origin.identifier, { id: destination.identifier, sequence });
    else if (known.id !== destination.identifier && !grouped) {
      const item = byId.get(origin.identifier);
      const message = `${item ? nameOf(item) : origin.identifier} has a second parent.`;
      problems.push(problem('CASE_TWO_PARENTS', message, { path }));
    }
  }
  return { of, problems };
}

function orphan(item: CaseItem): ImportProblem {
  return problem('CASE_ORPHAN', `${nameOf(item)} has no parent in the package.`, {
    path: item.path,
  });
}

/** One error a cycle, with the items that it goes through. */
function cyclesOf(
  byId: ReadonlyMap<string, CaseItem>,
  parents: ReadonlyMap<string, Parent>,
): ImportProblem[] {
  const settled = new Set<string>();
  const problems: ImportProblem[] = [];
  for (const start of byId.values()) {
    const way: CaseItem[] = [];
    const onWay = new Set<string>();
    let item: CaseItem | undefined = start;
    while (item && !settled.has(item.identifier) && !onWay.has(item.identifier)) {
      way.push(item);
      onWay.add(item.identifier);
      item = byId.get(parents.get(item.identifier)?.id ?? '');
    }
    if (item && onWay.has(item.identifier)) {
      const cycle = way.slice(way.indexOf(item));
      const names = [...cycle.slice(0, 6), item].map(nameOf).join(' → ');
      const message = `${counted(cycle.length, 'item')} ${cycle.length === 1 ? 'is its own ancestor' : 'are their own ancestors'}: ${names}.`;
      problems.push(problem('CASE_CYCLE', message, { path: item.path }));
    }
    for (const { identifier } of way) settled.add(identifier);
  }
  return problems;
}

/** An item as people know it: its code, or the beginning of its text. */
function nameOf({ fields, fullStatement }: CaseItem): string {
  const code = textOf(fields['humanCodingScheme']);
  return code === '' ? `“${fullStatement.slice(0, 50)}”` : code;
}

function inOrder<Sibling extends { sequence: number | null }>(
  siblings: readonly Sibling[],
): Sibling[] {
  return [...siblings].sort(
    (a, b) => (a.sequence ?? Number.MAX_VALUE) - (b.sequence ?? Number.MAX_VALUE),
  );
}
