interface ImportRule {
  severity: 'error' | 'warning';
  /** What the rule says, for the list of all rules. */
  sentence: string;
  hint: string;
}

const SAVE_AS_XLSX =
  'Open it in your spreadsheet program, choose “Save as”, and take “Excel workbook (.xlsx)”.';

/** What is told while a workbook, a table or a package is read. */
export const IMPORT_RULES = {
  FILE_TOO_LARGE: {
    severity: 'error',
    sentence: 'No file is larger than 200 MB.',
    hint: 'Copy the worksheets with the statements into a new workbook, without pictures.',
  },
  NOT_A_WORKBOOK: {
    severity: 'error',
    sentence: 'A file named .xlsx is an Excel workbook.',
    hint: SAVE_AS_XLSX,
  },
  OTHER_FORMAT: {
    severity: 'error',
    sentence: 'A file named .xlsx is no file of another format under that name.',
    hint: SAVE_AS_XLSX,
  },
  PASSWORD: {
    severity: 'error',
    sentence: 'A workbook opens without a password.',
    hint: 'Open it with the password, remove the password (File, Info, Protect workbook), and save it again.',
  },
  UNPACKS_TOO_LARGE: {
    severity: 'error',
    sentence: 'A workbook unpacks to at most 160 MB.',
    hint: 'Copy the worksheets with the statements into a new workbook, and take that.',
  },
  DAMAGED: {
    severity: 'error',
    sentence: 'A workbook is whole.',
    hint: `Get the file again. If it opens in your spreadsheet program: ${SAVE_AS_XLSX}`,
  },
  NOT_UTF8: {
    severity: 'error',
    sentence: 'A table of text is UTF-8.',
    hint: 'In your spreadsheet program choose “Save as”, and take “CSV UTF-8”; or use an .xlsx file.',
  },
  QUOTE_NOT_CLOSED: {
    severity: 'error',
    sentence: 'Each quotation mark that opens a cell is closed.',
    hint: 'Close the quotation mark in this cell; write a quotation mark inside a quoted cell twice.',
  },
  EMPTY_FILE: {
    severity: 'error',
    sentence: 'No file is empty.',
    hint: 'Put the table there, a header in the first row and a statement in each row below it.',
  },
  TOO_MANY_ROWS: {
    severity: 'error',
    sentence: 'A table has at most 50,000 rows.',
    hint: 'Divide it into several frameworks, one for each subject or year.',
  },
  NO_WORKSHEET: {
    severity: 'error',
    sentence: 'It is clear which worksheet holds the statements.',
    hint: 'Name that worksheet “Statements”, or name it in levelbook.yml under frameworks: ID: sheet.',
  },
  NO_STATEMENT_COLUMN: {
    severity: 'error',
    sentence: 'One column holds the statements.',
    hint: 'Name the column with the statements “Statement”, or map it in levelbook.yml.',
  },
  COLUMN_TWICE: {
    severity: 'error',
    sentence: 'Each column that is read is there once.',
    hint: 'Rename or remove one of them, or say in levelbook.yml which one is meant, by its letter.',
  },
  MAPPED_COLUMN_MISSING: {
    severity: 'error',
    sentence: 'Each column that levelbook.yml names is there.',
    hint: 'Write the header as it stands in the table, or the letter of the column.',
  },
  COLUMN_LEFT_OUT: {
    severity: 'warning',
    sentence: 'Each column is one that is read.',
    hint: 'Map it in levelbook.yml, name it under facts: there to show it beside each statement, or list it under leaveOut:.',
  },
  STATEMENT_MISSING: {
    severity: 'error',
    sentence: 'Each row with a topic or a code has a statement.',
    hint: 'Write the statement into this cell, or empty the row.',
  },
  NO_STATEMENTS: {
    severity: 'error',
    sentence: 'A framework has at least one statement.',
    hint: 'Write a statement into each row below the header.',
  },
  LEVEL_MISSING: {
    severity: 'error',
    sentence: 'Where a table has levels, each statement has one.',
    hint: 'Write the level into this cell. A cell left empty means the same level as above it.',
  },
  LEVEL_UNKNOWN: {
    severity: 'error',
    sentence: 'Each level is one that is listed, where there is a list.',
    hint: 'Write the level as the list has it, or add it there: the worksheet Levels, or levels: in levelbook.yml.',
  },
  AREA_UNKNOWN: {
    severity: 'warning',
    sentence: 'Where there is a worksheet Areas, it lists every area.',
    hint: 'It is put behind the others. Write the area as the worksheet Areas has it, or add it there.',
  },
  TOO_MANY_LEVELS: {
    severity: 'error',
    sentence: 'A framework has at most ten levels.',
    hint: 'Check that the right column is read as the level; if it is an area, name the column “Area”.',
  },
  DUPLICATE_CODE: {
    severity: 'error',
    sentence: 'No two statements have the same code.',
    hint: 'Give one of them another code, or empty the cell: then one is made.',
  },
  DUPLICATE_IDENTIFIER: {
    severity: 'error',
    sentence: 'No two statements have the same identifier.',
    hint: 'Empty the cell of the newer one: then a new one is made.',
  },
  IDENTIFIER_NOT_UUID: {
    severity: 'warning',
    sentence: 'An identifier is a UUID of version 1 to 5.',
    hint: 'Another identifier is made, and this one is kept beside the statement. Empty the cell if it means nothing.',
  },
  DUPLICATE_PREFIX: {
    severity: 'error',
    sentence: 'No two levels or areas have the same prefix.',
    hint: 'Give one of them another prefix, or empty the cell: then one is made.',
  },
  LISTED_TWICE: {
    severity: 'error',
    sentence: 'Each level, area and source is listed once.',
    hint: 'Remove one of the two rows.',
  },
  NAME_MISSING: {
    severity: 'error',
    sentence: 'A list of levels, areas or sources has a column with their names.',
    hint: 'Write a header into the first row: Name and Summary for levels and areas; Id, Name and Link for sources.',
  },
  UNKNOWN_SOURCE: {
    severity: 'warning',
    sentence: 'Each source that a statement names is known.',
    hint: 'Add the source to the worksheet Sources, with id, name and link.',
  },
  UNKNOWN_KEY: {
    severity: 'warning',
    sentence: 'Each key of the worksheet Framework is a known one.',
    hint: 'Known keys: title, version, publisher, licence, language, description, notice, level.',
  },
  BAD_VALUE: {
    severity: 'error',
    sentence: 'Each value of the worksheet Framework fits its key.',
    hint: 'Correct the value, or empty the cell.',
  },
  ERROR_VALUE: {
    severity: 'error',
    sentence: 'No cell that is read holds an error value.',
    hint: 'Correct the formula in this cell, or write the text itself.',
  },
  FORMULA: {
    severity: 'warning',
    sentence: 'Cells hold text rather than formulas.',
    hint: 'The last value that was saved is used. To be sure of it, open and save the workbook, or paste the values over the formulas.',
  },
  FORMULA_WITHOUT_VALUE: {
    severity: 'error',
    sentence: 'Each formula has a value that was saved with it.',
    hint: 'Open the workbook in your spreadsheet program and save it, or write the text itself.',
  },
  DATE_IN_TEXT: {
    severity: 'error',
    sentence: 'No cell that should hold text holds a date.',
    hint: 'Your spreadsheet program took what was typed for a date. Set the format of the cell to “Text”, and type it again.',
  },
  HIDDEN_ROW: {
    severity: 'warning',
    sentence: 'No row with a statement is hidden.',
    hint: 'It is read like any other row. Delete it if it should not be published; else show it, or clear the filter.',
  },
  HIDDEN_COLUMN: {
    severity: 'warning',
    sentence: 'No column that is read is hidden.',
    hint: 'It is read like any other column. Delete it if it should not be published; else show it.',
  },
  TEXT_TOO_LONG: {
    severity: 'error',
    sentence: 'No cell holds more than 20,000 characters.',
    hint: 'Divide the text, or move it out of the table.',
  },
  NOT_JSON: {
    severity: 'error',
    sentence: 'A CASE package is JSON.',
    hint: 'Export the package again, as JSON.',
  },
  NOT_A_PACKAGE: {
    severity: 'error',
    sentence: 'The JSON is a CFPackage with a CFDocument and CFItems.',
    hint: 'Take the whole package, from the address …/CFPackages/ID or by “Export as CASE JSON”.',
  },
  CASE_FIELD: {
    severity: 'error',
    sentence: 'Each item and association has the fields that CASE requires.',
    hint: 'Export the package again, or correct this place by hand.',
  },
  CASE_CYCLE: {
    severity: 'error',
    sentence: 'No item is its own ancestor.',
    hint: 'Remove one of the isChildOf associations that are named.',
  },
  CASE_ORPHAN: {
    severity: 'warning',
    sentence: 'Each item has a parent in the package.',
    hint: 'It is shown at the top. Add an isChildOf association to its parent or to the document.',
  },
  CASE_TWO_PARENTS: {
    severity: 'warning',
    sentence: 'Each item has one parent.',
    hint: 'It is shown under the first one. Remove the other isChildOf association if it is not meant.',
  },
  CASE_DUPLICATE_ITEM: {
    severity: 'error',
    sentence: 'No two items have the same identifier.',
    hint: 'Export the package again, or remove one of them.',
  },
  SETTING: {
    severity: 'error',
    sentence: 'Each setting in levelbook.yml is known and can be used.',
    hint: 'Correct or remove the setting. `npm run template` writes a schema that editors complete from.',
  },
  GUIDE: {
    severity: 'error',
    sentence: 'Each guide has its frontmatter, and links to pages that are there.',
    hint: 'Compare it with the guides of Levelbook in content/guides.',
  },
} as const satisfies Record<string, ImportRule>;

export type ImportRuleCode = keyof typeof IMPORT_RULES;
