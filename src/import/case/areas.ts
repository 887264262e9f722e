import { shortened } from '../../model/plain-text.ts';
import { tidy, tidyText } from '../text.ts';
import { textOf, type CaseItem } from './package.ts';
import type { CaseBranch } from './tree.ts';

/** Where a leaf of a tree stands once the tree is flattened to areas. */
export interface CaseLeaf {
  item: CaseItem;
  /** Items above it, the topmost first. */
  above: CaseItem[];
  /** The one of them that is its area; null where it stands beside the areas. */
  area: CaseItem | null;
}

/**
 * The leaves of a tree with their areas. Areas are its topmost items that hold others; where one item holds all,
 * those below it. What lies between an area and a leaf is the heading that the leaf stands under.
 */
export function leavesOf(roots: readonly CaseBranch[]): CaseLeaf[] {
  const depth = depthOfAreas(roots);
  const leaves: CaseLeaf[] = [];
  const walk = (branch: CaseBranch, above: CaseItem[]): void => {
    if (branch.children.length === 0) {
      leaves.push({ item: branch.item, above, area: above[depth] ?? above.at(-1) ?? null });
    } else for (const child of branch.children) walk(child, [...above, branch.item]);
  };
  for (const root of roots) walk(root, []);
  return leaves;
}

/** How many items hold everything, each the only one of its kind. */
function depthOfAreas(roots: readonly CaseBranch[]): number {
  const [only] = roots;
  if (!only || roots.length > 1) return 0;
  const holders = only.children.filter(({ children }) => children.length > 0);
  const alone = holders.length === 1 && only.children.length === 1;
  if (alone) return 1 + depthOfAreas(only.children);
  return holders.length > 1 ? 1 : 0;
}

const LONGEST_NAME = 90;

/** What an item is called where it is a heading. */
export function headingOf(item: CaseItem): string {
  const short = tidy(textOf(item.fields['abbreviatedStatement']));
  const name =
    short !== '' && item.fullStatement.length > LONGEST_NAME ? short : item.fullStatement;
  return shortened(tidyText(name).replaceAll('\n', ' '), LONGEST_NAME);
}

/** A heading with the code in front that the item has. */
export function codedHeadingOf(item: CaseItem): string {
  const code = tidy(textOf(item.fields['humanCodingScheme']));
  const heading = headingOf(item);
  return code === '' || heading.startsWith(code) ? heading : `${code} ${heading}`;
}
