import type { CitedSourceId } from '../../../../src/model/sources.ts';

/**
 * How each source's tooltip reads, as the framework page glues it to the label. Versions and dates differ between exports.
 * None of them spans a second " — ", so that two citations in a row are never read as one.
 */
export const CITATION_DETAILS: Record<CitedSourceId, RegExp> = {
  onet: /O\*NET Resource Center — [^—]{1,120}/u,
  pathsmith: /Pathsmith Durable Skills Framework — [^—]{1,80}/u,
  'anthropic-economic-index': /Anthropic Economic Index — [^—]{1,80}/u,
  safi: /Skill Automation Feasibility Index — [^—]{1,120}/u,
  'wef-skills-taxonomy': /WEF Skills Taxonomy \d{4} — [^—]{1,120}/u,
};
