import { z } from 'zod';
import type { EvidenceSourceId } from '../sources.ts';
import { citationSchema, statementSchema } from './statement.ts';

/** Where statements stand: one level, one domain, one area. */
export const placeSchema = z.strictObject({
  /** Address-safe, unique in the framework: the name of its page, and what its anchors start with. `emerging` */
  id: z.string().min(1),
  /** `Emerging`, `Communication` */
  name: z.string().min(1),
  /** What it is called where it stands alone, on a sheet or in a sentence: `Emerging level`. */
  fullName: z.string().min(1),
  /** What the codes of its statements and sheets start with: `EM`. */
  prefix: z.string().min(1),
  /** Position among ordered places, from 1; null where the group has no order. */
  order: z.int().positive().nullable(),
  /** What it means, in a sentence of the export's; null where it says nothing. */
  summary: z.string().nullable(),
  /** Name of what people wrote about it in `content/`, `levels/emerging`; null for places of no scheme that Levelbook knows. */
  text: z.string().nullable(),
  statements: z.array(statementSchema),
});
export type Place = z.infer<typeof placeSchema>;

/** Places of one sort, as a framework presents them: its levels, its durable skills, its areas. */
export const placeGroupSchema = z.strictObject({
  /** Names its pages and the search facet of its places: `levels`, `ai-at-work`, `durable-skills`, `areas`. */
  id: z.string().min(1),
  /** `Levels`, `AI at work` */
  name: z.string().min(1),
  /** What one of its places is, as an id: `level`, `domain`, `area`; it is `data-page` of a place's page and the facet in search. */
  member: z.string().min(1),
  /** What its places are called in sentences. */
  noun: z.strictObject({ one: z.string(), many: z.string() }),
  /** What its statements show, where that is said before the noun ("core-skill area") or above a place’s name: `core skill`. */
  shows: z.string().optional(),
  /** Whether its places are steps one after another. */
  ordered: z.boolean(),
  /** What standing in a place claims of a statement: a level, or none. */
  claims: z.enum(['level', 'none']),
  /** Whether each place has a page of its own, or the only one stands on the group's. */
  pages: z.enum(['a-place', 'one']),
  /** What stands below the title of the group's page; null where nothing is known to say. */
  lead: z.string().nullable(),
  /** The export's own introduction, and the sources that it lists above its statements. */
  introduction: z.string().nullable(),
  sources: z.array(citationSchema),
  places: z.array(placeSchema),
});
export type PlaceGroup = z.infer<typeof placeGroupSchema>;

/** A place as a scheme knows it, before a framework fills it with statements. */
export type PlaceHead = Omit<Place, 'statements'>;
/** A group as a scheme knows it. */
export type GroupHead = Omit<PlaceGroup, 'places' | 'introduction' | 'sources'>;

/** A group whose places are the same in every framework that has it: each place has a page across frameworks. */
export interface SharedGroup extends GroupHead {
  places: PlaceHead[];
  /** What it is about, behind its count: "Ten domains of …". */
  about: string;
  /** Whose names its places have. */
  namedBy: { source: EvidenceSourceId; name: string };
}
