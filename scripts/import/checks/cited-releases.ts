import type { FrameworkPage } from '../readers/framework-page.ts';

/** The release in `v30.2 (CC BY 4.0)` or `O*NET v30.2`; null where there is none. */
export function releaseOf(text: string): string | null {
  return /\bv(\d{1,3}(?:\.\d{1,3})?)/u.exec(text)?.[1] ?? null;
}

export interface CitedRelease {
  release: string;
  /** As the tooltip writes it: `O*NET Resource Center — …, v30.2 (Sept 2025)`. */
  detail: string;
  line: number;
}

/** Each O*NET release that a framework page's statements cite, with the first line that does. */
export function citedReleases(page: FrameworkPage | undefined): CitedRelease[] {
  const first = new Map<string, CitedRelease>();
  const statements = [
    ...(page?.aiAtWork?.statements ?? []),
    ...(page?.durableSkills?.domains ?? []).flatMap((domain) => domain.statements),
  ];
  for (const { citations, spot } of statements) {
    for (const { source, label, detail } of citations) {
      const release = source === 'onet' ? releaseOf(label) : null;
      const key = `${release ?? ''}|${detail}`;
      if (release !== null && spot.line !== null && !first.has(key)) {
        first.set(key, { release, detail, line: spot.line });
      }
    }
  }
  return [...first.values()];
}
