import type { Framework } from '../framework/framework.ts';

/** What sheets, and files made of them, need of a framework. A browser has no more of one than this. */
export type SheetFramework = Pick<
  Framework,
  | 'id'
  | 'path'
  | 'title'
  | 'version'
  | 'description'
  | 'contextCovered'
  | 'groups'
  | 'strands'
  | 'notice'
  | 'onet'
  | 'sources'
  | 'imprint'
>;
