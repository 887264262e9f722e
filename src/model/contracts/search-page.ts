import { pagePath } from '../addresses.ts';
import type { Framework } from '../framework/framework.ts';
import type { Statement } from '../framework/statement.ts';

/**
 * What a page tells the search index of itself, beside its words: as tags in its head, which nobody sees, so that
 * nothing has to be read out of the words.
 */

/** Names of what is told of a page once. */
export const SEARCH_META = {
  title: 'framework',
  path: 'folder',
  statements: 'statements',
  links: 'links',
} as const;

/** A statement by its anchor, with its code and the sources that it cites. */
type ListedStatement = [anchor: string, code: string, ...sources: string[]];

/** What search knows of a statement. */
export interface StatementForSearch {
  code: string;
  sources: string[];
}

export interface PageForSearch {
  /** The values that the page has in each facet. */
  facets: Readonly<Record<string, string | readonly string[]>>;
  /** The framework that the page is of. */
  framework?: Pick<Framework, 'title' | 'path'> | undefined;
  /** The statements that the page holds, where it is their own page. */
  statements?: readonly Pick<Statement, 'id' | 'code' | 'citations'>[] | undefined;
  /** Pages that this one lists, and that are found by their titles alone. */
  links?: readonly LinkForSearch[] | undefined;
}

/** A page by its title, and its path from the site's root; empty: the first page of the framework. */
export type LinkForSearch = [title: string, path: string];

/** A tag of the head: the attribute that Pagefind looks for with its value, and the content. */
export interface SearchTag {
  attributes: Record<string, string>;
  content: string;
}

/** The tags of a page's head. */
export function searchTags({ facets, framework, statements, links }: PageForSearch): SearchTag[] {
  const meta = (name: string, content: string): SearchTag => ({
    attributes: { 'data-pagefind-meta': `${name}[content]` },
    content,
  });
  return [
    ...Object.entries(facets).flatMap(([facet, values]) =>
      [values].flat().map((content) => ({
        attributes: { 'data-pagefind-filter': `${facet}[content]` },
        content,
      })),
    ),
    ...(framework === undefined
      ? []
      : [meta(SEARCH_META.title, framework.title), meta(SEARCH_META.path, framework.path)]),
    ...(statements === undefined || statements.length === 0
      ? []
      : [meta(SEARCH_META.statements, writeStatementList(statements))]),
    ...(links === undefined ? [] : [meta(SEARCH_META.links, JSON.stringify(links))]),
  ];
}

function writeStatementList(statements: NonNullable<PageForSearch['statements']>): string {
  const listed = statements.map(({ id, code, citations }): ListedStatement => {
    const sources = citations.flatMap(({ source }) => (source === null ? [] : [source]));
    return [id, code, ...new Set(sources)];
  });
  return JSON.stringify(listed);
}

/** The statements of a page by their anchors; none where it told of none. */
export function readStatementList(text: string | undefined): Map<string, StatementForSearch> {
  const listed = JSON.parse(text ?? '[]') as ListedStatement[];
  return new Map(listed.map(([anchor, code, ...sources]) => [anchor, { code, sources }]));
}

/** The pages that a page lists; none where it told of none. `folder` is that of its framework's pages. */
export function readLinks(text: string | undefined, folder: string | undefined): LinkForSearch[] {
  const overview = folder === undefined ? '' : pagePath({ page: 'overview', framework: folder });
  const links = JSON.parse(text ?? '[]') as LinkForSearch[];
  return links.map(([title, path]) => [title, path === '' ? overview : path]);
}
