/** The pages of a framework: its first page, what it was made from, its notes, and what cites a source. */

export const tellWhatWas = {
  one: 'tells what was withheld, corrected or left open.',
  other: 'tell what was withheld, corrected or left open.',
};
export const buildASheetOf = 'Build a sheet of your own';
export const theWork = 'The work';
export const more = 'More';
export const pickStatementsPrintThem =
  'Pick statements, print them, or take them to Word and Excel.';
export const oNetSocCode = 'O*NET-SOC code';
export const group = 'Group';
export const preparation = 'Preparation';
export const inferredByTheExport = ' (inferred by the export)';
export const sectorNaics = 'Sector (NAICS)';
export const publisher = 'Publisher';
export const framework = 'Framework';
export const sourcesCited = 'Sources cited';
export const inShort = 'In short';
export const whatTheFrameworkCovers = 'What the framework covers';
export const whatWasSupplied = 'What was supplied';
export const orderOfCount = '{order} of {count}';
export const exportsReadSupplied = 'Exports read: {supplied}.';
export const notSuppliedMissing = 'Not supplied: {missing}.';
export const theDataNotes = 'The data notes';
export const exportsReadTheHash =
  'Exports read. The hash is SHA-256: of a text with plain line endings and no byte-order mark, of a workbook as it is.';
export const file = 'File';
export const lines = 'Lines';
export const readFromIt = 'Read from it';
export const hash = 'Hash';
export const notSupplied = 'not supplied';
export const dataNotesTitle = 'Data notes – {title}';
export const theExportsOfThat =
  'The exports of {title} that were read, with their hashes and counts, and all that was withheld, corrected, inferred or left open.';
export const dataNotes = 'Data notes';
export const whatThesePagesWere =
  'What these pages were made from, and where they say more, less or something other than the exports.';
export const notesOnId = '{notes} on {id}';
export const whatEachKindOf = 'What each kind of note means';
export const whatThisWasMade = 'What this {one} was made from';
export const whatCitesShortName = 'What cites {shortName} – {title}';
export const ofThatCiteBy = '{statements} of {title} that cite {name}, by place.';
export const sourcesThatThisCites = 'Sources that this {one} cites';
export const whatCitesName = 'What cites {name}';
export const statementsCountsMarkedAlone = ['{statements}; {counts}, marked', 'alone'] as const;
export const whatThisSourceIs = 'What this source is, and what its numbers mean';
