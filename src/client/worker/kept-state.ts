import type { Edition, Group } from '../../model/contracts/edition.ts';
import { readGroups, readList, withNeeds } from './groups.ts';
import { recall } from './memory.ts';
import type { GroupState, KeptPage, KeptPages, KeptState } from './messages.ts';
import type { Store } from './store.ts';

export const bytesOf = (groups: readonly Group[]) =>
  groups.reduce((total, group) => total + group.bytes, 0);

/** What this device keeps of the site, in short. */
export async function keptState(edition: Edition, root: string, store: Store): Promise<KeptState> {
  const memory = await recall(root);
  const groups = await readGroups(store);
  const chosen = new Set(memory.kept ?? []);
  const kept = new Set(withNeeds([...chosen], groups));
  const states = groups.map((group): GroupState => {
    const wanted = withNeeds([group.id], groups).filter((one) => !kept.has(one));
    return {
      id: group.id,
      title: group.title,
      page: group.page,
      kept: kept.has(group),
      bytes: group.bytes,
      toAdd: bytesOf(wanted),
      needed: kept.has(group) && !chosen.has(group.id),
    };
  });
  const shell = edition.shell.reduce((total, [, , bytes]) => total + bytes, 0);
  return {
    edition: edition.id,
    groups: states,
    bytes: shell + bytesOf([...kept]),
    problem: memory.problem,
  };
}

/** The pages that this device keeps, for a reader who looks for one. */
export async function keptPages(root: string, store: Store): Promise<KeptPages> {
  const memory = await recall(root);
  const kept = withNeeds(memory.kept ?? [], await readGroups(store));
  const groups = kept.map(async (group) => {
    const files = (await readList(group, store)) ?? [];
    const pages = files.flatMap(([path, , , title]) => (title ? [{ path, title }] : []));
    return { id: group.id, title: group.title, pages };
  });
  return { groups: await Promise.all(groups), read: await readPages(store) };
}

async function readPages(store: Store): Promise<KeptPage[]> {
  const pages: KeptPage[] = [];
  for (const path of await store.paths()) {
    if (!path.endsWith('.html')) continue;
    const kept = await store.find(path);
    if (kept?.why !== 'read') continue;
    const title = /<title>([^<]*)<\/title>/u.exec(await kept.response.text())?.[1];
    if (title !== undefined) pages.push({ path, title: plainText(title) });
  }
  return pages;
}

/** A title's text, from the way HTML writes it. A worker has no parser for HTML. */
const plainText = (html: string) =>
  html
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
