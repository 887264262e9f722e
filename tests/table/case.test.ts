import { describe, expect, test } from 'vitest';
import { frameworkSchema, type Framework } from '../../src/model/framework/framework.ts';
import { statementsOf } from '../../src/model/framework/places.ts';
import { association, casePackage, idOf, readCase } from './case-package.ts';
import { sound, told } from './made-up.ts';

function outline({ groups }: Framework): string[] {
  return groups.flatMap(({ places }) =>
    places.map(
      ({ name, statements }) => `${name}: ${statements.map(({ code }) => code).join(' ')}`,
    ),
  );
}

describe('the tree of a package', () => {
  test('items that hold others are areas, the others statements, in the order of their numbers', () => {
    const framework = sound(
      readCase(
        casePackage([
          { code: 'A', text: 'Joining', sequence: 2 },
          { code: 'B', text: 'Cutting', sequence: 1 },
          { code: 'A1', parent: 'A', sequence: 2 },
          { code: 'A2', parent: 'A', sequence: 1 },
          { code: 'B1', parent: 'B', sequence: 1 },
        ]),
      ),
    );
    expect(outline(framework)).toEqual(['Cutting: B1', 'Joining: A2 A1']);
    expect(statementsOf(framework).map(({ uuid }) => uuid)).toEqual(['B1', 'A2', 'A1'].map(idOf));
    expect(frameworkSchema.parse(framework)).toEqual(framework);
  });

  test('what lies between an area and a statement is its heading, and the whole path is kept', () => {
    const framework = sound(
      readCase(
        casePackage([
          { code: 'A', text: 'Joining' },
          { code: 'AA', text: 'With heat', parent: 'A' },
          { code: 'AAA', text: 'With a flame', parent: 'AA' },
          { code: 'X', parent: 'AAA' },
          { code: 'B', text: 'Cutting' },
          { code: 'Y', parent: 'B' },
        ]),
      ),
    );
    expect(outline(framework)).toEqual(['Joining: X', 'Cutting: Y']);
    expect(statementsOf(framework)[0]).toMatchObject({
      group: 'AA With heat › AAA With a flame',
      facts: [{ name: 'Path', value: 'Joining › With heat › With a flame' }],
    });
    expect(statementsOf(framework)[1]?.facts).toBeUndefined();
  });

  test('one item that holds all is no area where it holds several', () => {
    const framework = sound(
      readCase(
        casePackage([
          { code: 'M', text: 'Metal' },
          { code: 'A', text: 'Joining', parent: 'M' },
          { code: 'B', text: 'Cutting', parent: 'M' },
          { code: 'X', parent: 'A' },
          { code: 'Y', parent: 'B' },
        ]),
      ),
    );
    expect(outline(framework)).toEqual(['Joining: X', 'Cutting: Y']);
    expect(statementsOf(framework)[0]?.facts).toEqual([{ name: 'Path', value: 'Metal › Joining' }]);
  });

  test('without sequence numbers the order of the file counts, and a data note says so', () => {
    const framework = sound(readCase(casePackage([{ code: 'C' }, { code: 'A' }, { code: 'B' }])));
    expect(outline(framework)).toEqual(['Statements: C A B']);
    expect(framework.notes.map(({ id }) => id)).toContain('sequence');
  });

  test('a statement beside areas stands in a place of its own', () => {
    const framework = sound(
      readCase(
        casePackage([{ code: 'A', text: 'Joining' }, { code: 'A1', parent: 'A' }, { code: 'Z' }]),
      ),
    );
    expect(outline(framework)).toEqual(['Joining: A1', 'Other statements: Z']);
  });

  test('500 levels of depth are no more than a long path', () => {
    const chain = Array.from({ length: 500 }, (_, at) => ({
      code: `n${at}`,
      parent: at === 0 ? 'document' : `n${at - 1}`,
    }));
    expect(statementsOf(sound(readCase(casePackage(chain)))).map(({ code }) => code)).toEqual([
      'n499',
    ]);
  });

  test('a cycle is an error that names its items; nothing is made', () => {
    const reading = readCase(
      casePackage([{ code: 'A', parent: 'B' }, { code: 'B', parent: 'A' }, { code: 'C' }]),
    );
    expect(reading.value).toBeNull();
    expect(told(reading)).toEqual(['CFItems[0] CASE_CYCLE']);
    expect(reading.problems[0]?.message).toContain('A → B → A');
  });

  test('an orphan is shown at the top, and told; so is a second parent', () => {
    const reading = readCase(
      casePackage(
        [
          { code: 'A', text: 'Joining' },
          { code: 'A1', parent: 'A' },
          { code: 'B', text: 'Cutting' },
          { code: 'B1', parent: 'B' },
          { code: 'O', parent: null },
        ],
        { associations: [association('isChildOf', 'A1', 'B')] },
      ),
    );
    expect(outline(sound(reading))).toEqual(['Joining: A1', 'Cutting: B1', 'Other statements: O']);
    expect(told(reading)).toEqual(['CFAssociations[4] CASE_TWO_PARENTS', 'CFItems[4] CASE_ORPHAN']);
  });
});

describe('what items say', () => {
  test('a code that stands more than once is kept beside the one that Levelbook makes', () => {
    const framework = sound(
      readCase(
        casePackage([
          { code: 'A', more: { humanCodingScheme: '1' } },
          { code: 'B', more: { humanCodingScheme: '1' } },
          { code: 'C' },
        ]),
      ),
    );
    expect(statementsOf(framework).map(({ code, facts }) => [code, facts?.[0]?.value])).toEqual([
      ['ST-01', '1'],
      ['ST-02', '1'],
      ['C', undefined],
    ]);
    expect(framework.notes.find(({ id }) => id === 'codes-repeated')).toMatchObject({
      kind: 'corrected',
    });
  });

  test('education levels are facts, and levels where the settings say so', () => {
    const items = [
      { code: 'A', more: { educationLevel: ['10'] } },
      { code: 'B', more: { educationLevel: ['02'] } },
      { code: 'C', more: { educationLevel: ['KG'] } },
      { code: 'D', more: { educationLevel: ['02', '03'] } },
    ];
    const plain = sound(readCase(casePackage(items)));
    expect(outline(plain)).toEqual(['Statements: A B C D']);
    expect(statementsOf(plain)[3]?.facts).toEqual([{ name: 'Education level', value: '02, 03' }]);
    const levelled = sound(readCase(casePackage(items), { levels: 'educationLevel' }));
    expect(outline(levelled)).toEqual([
      'KG: C',
      'Grade 2: B',
      'Grade 2, Grade 3: D',
      'Grade 10: A',
    ]);
    expect(levelled.groups[0]?.claims).toBe('level');
  });

  test('Markdown’s emphasis and lists and LaTeX stay as text', () => {
    const text = 'Reads  **dials**:\n- *pressure*\n- flow\n\nand computes $\\frac{p}{q}$';
    expect(statementsOf(sound(readCase(casePackage([{ code: 'A', text }]))))[0]?.text).toBe(
      'Reads **dials**:\n- *pressure*\n- flow\nand computes $\\frac{p}{q}$',
    );
  });

  test('a short form is the topic, but not where it is the beginning of the statement', () => {
    const items = [
      { code: 'A', text: 'Joins two plates', more: { abbreviatedStatement: 'Welding' } },
      { code: 'B', text: 'Joins two pipes', more: { abbreviatedStatement: 'Joins two…' } },
    ];
    expect(statementsOf(sound(readCase(casePackage(items)))).map(({ topic }) => topic)).toEqual([
      'Welding',
      null,
    ]);
  });

  test('associations within and beyond the document are facts, both ways', () => {
    const outside = { title: 'Weld well', identifier: 'x', uri: 'https://other.example/x' };
    const framework = sound(
      readCase(
        casePackage([{ code: 'A' }, { code: 'B' }], {
          associations: [
            association('exactMatchOf', 'A', outside),
            association('precedes', 'A', 'B'),
          ],
        }),
      ),
    );
    expect(statementsOf(framework).map(({ facts }) => facts)).toEqual([
      [
        { name: 'Same as', value: 'Weld well (https://other.example/x)' },
        { name: 'Precedes', value: 'B' },
      ],
      [{ name: 'Follows', value: 'A' }],
    ]);
  });

  test('what is left out is a data note: rubrics, fields, associations of what is no statement', () => {
    const framework = sound(
      readCase(
        casePackage(
          [
            { code: 'A', more: { listEnumeration: '1' } },
            { code: 'A1', parent: 'A' },
          ],
          { associations: [association('isRelatedTo', 'A', 'A1')], root: { CFRubrics: [{}, {}] } },
        ),
      ),
    );
    const notes = new Map(framework.notes.map(({ id, detail }) => [id, detail]));
    expect(notes.get('rubrics-left-out')).toContain('2 rubrics');
    expect(notes.get('fields-left-out')).toContain('listEnumeration');
    expect(notes.has('associations-left-out')).toBe(true);
  });

  test('an identifier that is no UUID of version 1 to 5 is replaced and kept beside the statement', () => {
    const reading = readCase({
      ...casePackage([]),
      CFItems: [{ identifier: 'urn:x:1', fullStatement: 'Welds' }],
      CFAssociations: [],
    });
    const [statement] = statementsOf(sound(reading));
    expect(statement?.uuid).toMatch(/^[0-9a-f-]{14}5/u);
    expect(statement?.facts).toEqual([{ name: 'Identifier', value: 'urn:x:1' }]);
    expect(told(reading)).toEqual(['CFItems[0].identifier IDENTIFIER_NOT_UUID']);
  });

  test('the document says what the framework is', () => {
    const document = {
      publisher: 'Guild',
      version: '3',
      language: 'de',
      description: 'All of it',
      adoptionStatus: 'Draft',
      licenseURI: { identifier: 'l', title: 'CC', uri: 'https://example.org/l' },
    };
    const root = {
      CFDefinitions: { CFLicenses: [{ identifier: 'l', licenseText: 'Use it freely.' }] },
    };
    expect(sound(readCase(casePackage([{ code: 'A' }], { document, root })))).toMatchObject({
      title: 'Metal work',
      publisher: 'Guild',
      version: '3',
      language: 'de',
      description: 'All of it',
      notice: 'Licence: Use it freely.',
      exportedAt: '2026-03-01T00:00:00+00:00',
      credits: [
        { name: 'Creator', text: 'Council' },
        { name: 'Adoption status', text: 'Draft' },
      ],
    });
  });
});

describe('what is no package is told with its place', () => {
  test.each([
    ['broken JSON', '{\n"CFDocument": {},\n]', ['3 NOT_JSON']],
    ['other JSON', '{"framework": {}}', ['- NOT_A_PACKAGE']],
    ['nothing', ' \n', ['- EMPTY_FILE']],
  ])('%s', (_, text, expected) => {
    expect(told(readCase(text))).toEqual(expected);
  });

  test('items without a text, associations without an end, identifiers that stand twice, no title', () => {
    const value = casePackage([{ code: 'A' }, { code: 'A' }, { code: 'B', text: ' ' }], {
      associations: [{ associationType: 'isChildOf' }],
      document: { title: '' },
    });
    expect(told(readCase(value))).toEqual(
      expect.arrayContaining([
        'CFItems[2].fullStatement CASE_FIELD',
        'CFAssociations[3].originNodeURI CASE_FIELD',
        'CFAssociations[3].destinationNodeURI CASE_FIELD',
        'CFItems[1].identifier CASE_DUPLICATE_ITEM',
        'CFDocument.title CASE_FIELD',
      ]),
    );
  });
});
