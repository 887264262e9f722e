/** The single file of a framework. */

export const backToTheStatements = 'Back to the statements';
export const printThisSheet = 'Print this sheet';
export const inOneFile = '{title} in one file';
export const skipToTheStatements = 'Skip to the statements';
export const frameworkWhat = 'framework {what}';
export const noVersionStated = '(no version stated)';
export const contents = 'Contents';
export const findStatements = 'Find statements';
export const findStatementsWordsCodes = 'Find statements: words, codes, sources';
export const sources = 'Sources';
export const theWholeBook = 'The whole book:';
export const thisOnTheSite = 'this {noun} on the site';
export const noVersionStated2 = 'No version stated';
export const framework = 'Framework';
export const citedByStatements = 'Cited by {statements}.';
export const dataNotes = 'Data notes';
export const checklistToPrint = 'checklist to print';
export const orderOfCountNoun = '{order} of {count} {noun}';
export const unverified = '(unverified)';
export const noStatementHoldsAll =
  'No statement holds all these words. Try fewer, or a part of a word.';
export const found = { one: '{count} statement', other: '{count} statements of {all}' };
