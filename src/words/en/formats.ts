/** What files of sheets are called, what they are for, and what they say beside the sheet itself. */

export const aboutThisRubricNot = 'About this rubric (not rated)';
export const forInformation = 'For information';
export const thereIsNoSheet = 'There is no sheet to write.';
export const canvasRubricCsv = 'Canvas rubric CSV';
export const forCanvasRubricsImport = 'For Canvas: Rubrics, Import rubric';
export const canvassOwnImportCode =
  'Canvas’s own import code took every rubric without an error; it was run by itself, not in a live Canvas. Canvas needs points on every rating, so “not observed” is left out: leave such a line unrated, and don’t let the total count as a grade. The last line, without points, says where the statements are from. Rubrics arrive as drafts.';
export const allRubricsInOne = 'All rubrics in one Canvas CSV';
export const classroomTakesAtMost = 'Classroom takes at most {MOST_LEVELS} levels a criterion.';
export const twoStepsOfThe =
  'Two steps of the scale have the same points; Classroom wants each only once.';
export const classroomTakesAtMostCriteria =
  'Classroom takes at most {MOST_CRITERIA} criteria, so the file holds a list of {count} rubrics; send each by itself.';
export const googleClassroomRubricApi = 'Google Classroom rubric (API)';
export const forSomebodyWhoSends = 'For somebody who sends rubrics through Classroom’s API';
export const fitsTheTypesAnd =
  'Fits the types and limits that Google publishes for Classroom’s API; not tried on a live Classroom. The layout of Classroom’s spreadsheet import could not be verified, so there is no file for that. Where “not observed” is on the scale, no step carries points: Classroom wants points on all or on none.';
export const code = 'Code';
export const topic = 'Topic';
export const sheet = 'Sheet';
export const framework = 'Framework';
export const frameworkVersion = 'Framework version';
export const claim = 'Claim';
export const howToUseIt = 'How to use it';
export const signatureName = 'Signature: {name}';
export const address = 'Address';
export const note = 'Note';
export const group = 'Group';
export const csvForPeople = 'CSV for people';
export const forOpeningInAny = 'For opening in any spreadsheet program';
export const madeForReadingNot =
  'Made for reading, not for import: a mark at the start names its encoding, and a cell that could be taken for a formula begins with an apostrophe.';
export const fullSheetCodeFramework = '{fullSheetCode} · framework {version}';
export const nameSignatureDate = '{name} (signature, date):';
export const pageAddress = 'Page: {address}';
export const countRubricSheets = '{count} rubric sheets';
export const plainTableHtml = 'Plain table (HTML)';
export const forPastingIntoBlackboard =
  'For pasting into Blackboard, Brightspace or a page of your own';
export const neitherBlackboardNorBrightspace =
  'Neither Blackboard nor Brightspace has a rubric import that could be verified: open the file, copy the table, paste it into an item’s text.';
export const hasNoPrintedRows =
  '{fullSheetCode} ({title}) has no printed rows with ratings, so it makes no rubric. Choose a checklist or a single-point sheet.';
export const twoStepsOfTheScale =
  'Two steps of the scale have the same points; Moodle tells steps apart by them.';
export const moodleTakesNoPoints = 'Moodle takes no points below 0.';
export const setTheAssignmentsMaximum =
  'Set the assignment’s maximum grade to {total} before importing: the plugin asks that it equals the sum of the highest scores.';
export const isLeftOutMoodle =
  '“{name}” is left out: Moodle wants a score for it, and none is left below the lowest of your scale. Give the lowest step a point more, and it is there.';
export const moodleRubricCsvThird = 'Moodle rubric CSV (third-party plugin)';
export const forMoodleWithA = 'For Moodle with a plugin that imports rubrics';
export const scaleByMakerLegend = 'Scale by {maker}: {legend}.';
export const scaleAddedToThe = 'Scale added to the framework, by the support given: {legend}.';
export const forMoodleSiteAdministration = 'For Moodle: Site administration, Competencies, Import';
export const importedWholeIntoMoodle =
  'Imported whole into Moodle 4.5; not tried in Moodle 5. It holds all statements, not a rubric; what they stand under are their parents in the tree. The ratings of the checklists are its scale: Moodle names it after the first framework that brings it, and all later ones share it. A second import of the same file is refused: “This ID number is already in use”.';
export const forPrintingAsIt = 'For printing as it is';
export const taggedForScreenReaders =
  'Tagged for screen readers. Rows to write in are at least 15 mm high.';
export const inOnePdfA4 = '{what} in one PDF (A4)';
export const allSheets = 'All sheets';
export const allChecklists = 'All checklists';
export const notDescribed = 'Not described.';
export const titleTitle2FullSheet = '{title} · {title2} · {fullSheetCode} · framework {version}';
export const sourcesSources = 'Sources: {sources}.';
export const page = 'page';
export const ofWord = 'of';
export const nameSignature = '{name}: signature';
export const date = 'Date';
export const rubricSheets = 'Rubric sheets';
export const wordDocument = 'Word document';
export const forChangingBeforeUse = 'For changing before use, or filling in on screen';
export const theBoxesCanBe =
  'The boxes can be ticked on screen. Opened in LibreOffice 7.4, every kind of sheet; not tried in Word itself.';
export const logoOfMaker = 'Logo of {maker}';
export const logo = 'Logo';
export const spreadsheet = 'Spreadsheet';
export const forKeepingRecordsIn = 'For keeping records in Excel or a program like it';
export const aWorksheetASheet =
  'A worksheet a sheet; support is picked from a list. Read again by another library, with lists and text kept; not tried in Excel itself.';
export const titleIdFullSheet = '{title}, {id} · {fullSheetCode} · framework {version}';
export const signatureSignatureDate = '{signature}: signature, date';
