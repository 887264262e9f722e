import { workbookOf } from './workbook.ts';

/** A workbook to begin with: every worksheet that Levelbook reads, two worked rows, and lists to choose from. */
export function templateWorkbook(): Uint8Array {
  return workbookOf([
    {
      name: 'Statements',
      header: ['Level', 'Area', 'Group', 'Topic', 'Statement', 'Code', 'Source', 'Note'],
      rows: [
        [
          'Beginning',
          'Welcoming guests',
          'At the door',
          'Greeting',
          'Greets each guest within a minute of arrival and says how long the wait will be.',
          '',
          'handbook',
          '',
        ],
        [
          'Independent',
          'Welcoming guests',
          'At the door',
          'Seating',
          'Seats guests so that no server has two new tables at once, without asking a colleague.',
          '',
          'handbook',
          'Watch a full evening before you judge this.',
        ],
      ],
      lists: {
        Level: { sheet: 'Levels', mayDiffer: false },
        Area: { sheet: 'Areas', mayDiffer: true },
      },
    },
    {
      name: 'Framework',
      header: ['Key', 'Value'],
      rows: [
        ['title', 'Restaurant service'],
        ['version', '1.0'],
        ['publisher', ''],
        ['licence', ''],
        ['language', 'en'],
        ['description', 'What people in service do, from their first week on.'],
      ],
    },
    {
      name: 'Levels',
      header: ['Name', 'Summary'],
      rows: [
        ['Beginning', 'With somebody beside them.'],
        ['Independent', 'Alone, on an ordinary day.'],
      ],
    },
    {
      name: 'Areas',
      header: ['Name', 'Summary'],
      rows: [['Welcoming guests', 'From the door to the first order.']],
    },
    {
      name: 'Sources',
      header: ['Id', 'Name', 'Link'],
      rows: [['handbook', 'Our service handbook, 3rd edition', 'https://example.org/handbook']],
    },
    { name: 'Read me', header: ['How to fill this in'], rows: HELP.map((line) => [line]) },
  ]);
}

const HELP = [
  'Write one statement into each row of the worksheet Statements, and replace the two that stand there.',
  'Only the column Statement is needed. Delete the columns that you don’t use.',
  'A cell left empty under Level, Area or Group means the same as above it. A dash means none.',
  'Levels: list them in their order on the worksheet Levels, at most ten. Without levels, delete that worksheet and the column.',
  'Areas: what they are called and what they are about, on the worksheet Areas.',
  'Topic: two or three words that say what the statement is about. Addresses of statements are made of it, so keep it when you reword a statement.',
  'Code: yours, if you have some. Where the cell is empty, one is made.',
  'Source: the ids of sources, divided by semicolons; the worksheet Sources says what they are.',
  'Save the file as framework.xlsx in data/frameworks/NAME/.',
];
