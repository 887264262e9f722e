/** What the parts of a single file are called within it, so that they can link to each other. */

/** The anchor of a source. */
export const sourceAnchor = (source: string) => `source-${source}`;

/** The anchor of a place's checklist, from what its code starts with. */
export const sheetAnchor = (prefix: string) => `sheet-${prefix}`;
