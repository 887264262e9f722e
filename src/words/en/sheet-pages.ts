/** The pages of rubric sheets. */

export const aSheetToPrint = '{sheet}, a sheet to print for {title}. {claim}';
export const rubricSheets = 'Rubric sheets';
export const sheetsAboutTheSame = 'Sheets about the same';
export const thePagePrintsAs = [
  'The page prints as the sheet alone, on A4 or Letter.',
  '{scopeName} on screen',
] as const;
export const largePrint = 'Large print';
export const changeItInThe = 'Change it in the builder';
export const print = 'Print';
export const takeThisSheetWith = 'Take this sheet with you';
export const eachNoun = 'each {noun}';
export const chooseNoun = 'choose {noun}, ';
export const rubricSheetsTitle = 'Rubric sheets – {title}';
export const sheetsToPrintFor = 'Sheets to print for {title}: for {forWhat}.';
export const sayWhatYouWant =
  'Say what you want to do, {choose}print: A4 or Letter, whichever your printer holds.';
export const newToThisChoosing = [
  'New to this?',
  'Choosing a sheet',
  'takes five minutes.',
] as const;
export const iWantTo = 'I want to …';
export const aChosenHandfulOf = [
  'A chosen handful of lines is used more than a full list:',
  'build a sheet of your own',
] as const;
export const thenReadHowTo = ['Then read', 'how to assess with a rubric sheet'] as const;
export const allCountSheets = 'All {count} sheets';
export const about = 'About';
export const filesForTheWhole = 'Files for the whole {one}';
export const intoALearningPlatform = [
  'Into a learning platform, step by step:',
  'From sheet to Canvas',
  'From sheet to Moodle',
] as const;
