import { AI_GROUP, DOMAIN_GROUP } from '../../../../src/model/framework/schemes/ler-me.ts';
import type { FrameworkPage } from '../readers/framework-page.ts';

/** The O*NET release in `v30.2 (CC BY 4.0)`, `O*NET v30.2` or `30.2`; null where there is none. */
export function releaseOf(text: string): string | null {
  return /(?:^|\bv|\bO\*NET |\brelease )(\d{1,3}(?:\.\d{1,3})?)\b/iu.exec(text)?.[1] ?? null;
}

export interface CitedRelease {
  release: string;
  /** As the tooltip writes it: `O*NET Resource Center — …, v30.2 (Sept 2025)`. */
  detail: string;
  line: number;
  /** Id of the group whose statement cites it. */
  group: string;
}

/** Each O*NET release that a framework page's statements cite, with the first line that does. */
export function citedReleases(page: FrameworkPage | undefined): CitedRelease[] {
  const first = new Map<string, CitedRelease>();
  const places = [
    { group: AI_GROUP.id, statements: page?.aiAtWork?.statements ?? [] },
    ...(page?.durableSkills?.domains ?? []).map(({ statements }) => ({
      group: DOMAIN_GROUP.id,
      statements,
    })),
  ];
  const cited = places.flatMap(({ group, statements }) =>
    statements.map(({ citations, spot }) => ({ group, citations, spot })),
  );
  for (const { group, citations, spot } of cited) {
    for (const { source, label, detail } of citations) {
      const release = source === 'onet' ? releaseOf(label) : null;
      const key = `${release ?? ''}|${detail}`;
      if (release !== null && spot.line !== null && !first.has(key)) {
        first.set(key, { release, detail, line: spot.line, group });
      }
    }
  }
  return [...first.values()];
}
