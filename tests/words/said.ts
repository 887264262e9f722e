/** What the test of the made-up language bundles: markup that pages, sheets and files share, and a room of scripts. */
export { problemInWords } from '../../src/client/offline/problem-words.ts';
export { sheetMarkup } from '../../src/markup/sheet.ts';
export { singleFile } from '../../src/markup/single-file/single-file.ts';
export { sheetsOf } from '../../src/model/sheets/sheets-of.ts';
