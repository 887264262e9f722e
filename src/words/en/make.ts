/** The page that makes sheets of a table that somebody gives it. */

export const theWorksheetWithThe = 'The worksheet with the statements';
export const chooseAWorksheet = 'Choose a worksheet';
export const columnsToShowBeside = 'Columns to show beside each statement';
export const chooseAColumn = 'Choose a column';
export const none = 'None';
export const nounGuide = '{noun} guide';
export const statements = 'Statements';
export const nameIsMade = '{name} is made.';
export const versionVersion = 'version {version}';
export const whatWasInferredOr = 'What was inferred or left out';
export const frameworkXlsxIsMade = 'framework.xlsx is made: fill it in, and give it back here.';
export const oneFileIsRead = ' One file is read at a time; the first was taken.';
export const readingName = 'Reading {name} …';
export const nameIsReadFacts = '{name} is read: {factsOf}{found}.';
export const nothingIsMadeOf = '{name}: {problemCounts}. Nothing is made of it yet.';
export const myFramework = 'My framework';
export const theBrowserCouldNot =
  'The browser could not read the file. It may have been moved, or be a folder.';
export const chooseItAgain = 'Choose it again.';
export const nothingIsMadeOfIt =
  'Nothing is made of it yet. Mend what is listed, save the file, and choose it again.';
export const nothingIsMadeOfItYet =
  'Nothing is made of it yet. Say below which column holds what; or mend what is listed, save the file, and choose it again.';
export const nothingThatStopsIt =
  'Nothing that stops it: the framework below was read in spite of these. Look whether it is what you mean.';
export const error = 'Error';
export const warning = 'Warning';
export const lineLine = 'line {line}';
export const allOfThem = 'All of them (';
export const theCouldNotBe =
  'The {name} could not be made: the part of the site that makes it could not be loaded. Are you without a network? All other files are made without one.';
export const yourOwnFrameworkFrom = 'Your own framework, from a table';
export const dropASpreadsheetOr =
  'Drop a spreadsheet or a CASE package: see its problems by cell, or the framework to read and as rubric sheets, and take it away as one file, sheets, files for a learning platform or a cleaned table.';
export const withoutInstallingAnything = 'Without installing anything';
export const giveThisPageA =
  'Give this page a spreadsheet with your statements. It shows what is wrong with it, or your framework to read, to print and to take away.';
export const allOfItHappens =
  'All of it happens in this page: your file is sent nowhere, and nothing of it is kept.';
export const thisPageNeedsA =
  'This page needs a script, and your browser runs none here. With one, it would read your spreadsheet in this page and make sheets of it. The site’s own frameworks have theirs ready:';
export const allThatThisSite = 'All that this site holds';
export const yourFile = 'Your file';
export const dropAFileAnywhere = 'Drop a file anywhere on this page, or choose one';
export const aSpreadsheetXlsxCsv = 'A spreadsheet (.xlsx, .csv, .tsv), or a CASE package (.json)';
export const onlyTheColumnStatement = [
  'Only the column',
  'Statement',
  'is needed.',
  'Level',
  'Area',
  'Group',
  'Topic',
  'Code',
  'Source',
  'and',
  'Note',
  'are read where they are there; other names you can assign here.',
] as const;
export const downloadATemplate = 'Download a template';
export const showTheTemplatesExample = 'Show the template’s example';
export const whichColumnHoldsWhat = 'Which column holds what';
export const yourFramework = 'Your framework';
export const takeItAway = 'Take it away';
export const title = 'Title';
export const allInOneFile = 'All in one file';
export const onePageWithStatements =
  'One page with statements, sources and checklists. It opens anywhere, without a network.';
export const singleFile = 'Single file';
export const sheets = 'Sheets';
export const kind = 'Kind';
export const about = 'About';
export const print = 'Print';
export const word = 'Word';
export const csv = 'CSV';
export const forWordThePage =
  'For Word, the page loads one more script of this site; all else is made as it is.';
export const forYourLearningPlatform = 'For your learning platform';
export const aCleanedTable = 'A cleaned table';
export const theSameStatementsWith =
  'The same statements with codes and identifiers, as this page reads them. Keep it: with it, a site of your own has the same addresses each time.';
export const tableXlsx = 'Table (.xlsx)';
export const preview = 'Preview';
export const show = 'Show';
export const problemsInFile = '{problems} in {file}';
