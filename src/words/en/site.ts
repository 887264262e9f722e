/** What every page says around its content, and what its scripts say. */

export const copied = 'Copied';
export const couldNotCopy = 'Could not copy';
export const theRubricBuilder = 'The rubric builder';
export const thereIsNoNetwork =
  'There is no network, and files such as “{textContent}” are not kept on this device. ';
export const makesWordExcelAnd =
  ' makes Word, Excel and CSV files of a sheet without one; printing makes a PDF.';
export const takeOffSheet = 'Take off sheet';
export const addToSheet = 'Add to sheet';
export const yourSheet = 'Your sheet';
export const openTheBuilder = 'Open the builder';
export const clear = 'Clear';
export const sheetClearedItIs = 'Sheet cleared. It is among your saved sheets.';
export const onYourSheet = '{statements} on your sheet';
export const undo = 'Undo';
export const thisBrowserMayForget =
  'This browser may forget them on the next page: open the builder before you go on.';
export const clearMyMarks = 'Clear my marks';
export const done = 'Done';
export const goOnChecking = 'Go on checking';
export const checkYourself = 'Check yourself';
export const thisBrowserKeepsNothing =
  'This browser keeps nothing, so your marks last until you leave the page.';
export const cleared = 'Cleared. ';
export const yourMarksAreCleared = 'Your marks are cleared.';
export const yourOwnMark = 'Your own mark';
export const thisStatement = 'this statement';
export const yourMarkFor = 'Your mark for {code}';
export const markedOnYourOwn = '{marked} marked, {alone} on your own';
export const clearAllMyMarks = 'Clear all my marks';
export const yourOwnMarksKept = 'Your own marks: {marksInWords}. Kept on this device only.';
export const marksCleared = '{marks} cleared.';
export const skipToContent = 'Skip to content';
export const site = 'Site';
export const searchStatementsTasksSkills = 'Search statements, tasks, skills and tools';
export const search = 'Search';
export const breadcrumb = 'Breadcrumb';
export const previousAndNextPage = 'Previous and next page';
export const previous = 'Previous';
export const next = 'Next';
export const dataNotes = 'Data notes';
export const sourcesAndLicences = 'Sources and licences';
export const useItWithoutA = 'Use it without a network';
export const yourOwnFramework = 'Your own framework';
export const rubricBuilder = 'Rubric builder';
export const builder = 'Builder';
export const evidenceSources = 'Evidence sources';
export const sources = 'Sources';
export const guides = 'Guides';
export const partsOfThis = 'Parts of this {noun}';
export const nameOfThisNoun = '{name} of this {noun}';
export const compareNoun = 'Compare {noun}';
export const publishedByWhat = 'Published by {what}.';
export const publishedContactContact = '{published} Contact: {contact}.';
export const frameworksToReadSearch = '{title}: frameworks to read, search and print.';
export const thisSites = 'this site’s';
