import { resolveAddress } from '../resolve-address.ts';
import type { SiteCheck } from '../site-check.ts';
import type { Violation } from '../violation.ts';

/** Where an address stands, and how many more like it. */
export type Wanted = {
  file: string;
  line: number | null;
  place: string;
  address: string;
  others: number;
};

/** Addresses into pages that aren't there are left to the check of addresses. */
export function fragmentsCheck(): SiteCheck {
  const idsByPage = new Map<string, ReadonlySet<string>>();
  const wantedByPage = new Map<string, Map<string, Wanted>>();
  return {
    rule: 'Every address that names a place on a page finds it there.',
    page({ path, ids }) {
      idsByPage.set(path, new Set(ids.keys()));
      return [];
    },
    references(file, references) {
      for (const { address, place, line } of references) {
        const target = resolveAddress(file, address);
        if (target.kind !== 'file' || target.fragment === null) continue;
        const wanted = wantedByPage.get(target.path) ?? new Map<string, Wanted>();
        wantedByPage.set(target.path, wanted);
        // The first that asks stands for all: a thousand pages may ask for the same place.
        const first = wanted.get(target.fragment);
        if (first) first.others += 1;
        else wanted.set(target.fragment, { file, line, place, address, others: 0 });
      }
      return [];
    },
    end: () =>
      [...wantedByPage].flatMap(([path, wanted]): Violation[] => {
        const ids = idsByPage.get(path);
        if (!ids) return [];
        return [...wanted]
          .filter(([fragment]) => !ids.has(fragment))
          .map(([fragment, asked]) => deadFragment(asked, path, fragment));
      }),
  };
}

/** What is wrong with an address whose page has no such id. */
export function deadFragment(
  { file, line, place, address, others }: Wanted,
  path: string,
  fragment: string,
): Violation {
  return {
    code: 'FRAGMENT_DEAD',
    file,
    line,
    message:
      `${place} “${address}” names “${fragment}”, and ${path} has no such id` +
      (others === 0 ? '.' : ` (and ${others} more such links).`),
    hint: 'Correct the name, or give the element that id.',
  };
}
