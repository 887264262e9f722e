import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { AnchorMaker, distinctSlugs } from '../../src/model/identifiers.ts';

const idsOf = (...names: string[]): string[] => {
  const ids = distinctSlugs(names);
  return names.map((name) => ids.get(name) ?? '');
};

describe('ids for a list of names', () => {
  test('C, C++ and C# are told apart by themselves', () => {
    expect(idsOf('C', 'C++', 'C#')).toEqual(['c', 'c-plus-plus', 'c-sharp']);
    expect(idsOf('C++')).toEqual(['c-plus-plus']);
    expect(idsOf('Notepad++ editor', 'A+B', '+')).toEqual([
      'notepad-plus-plus-editor',
      'a-plus-b',
      'plus',
    ]);
  });

  test('names that no address tells apart are numbered, whichever comes first', () => {
    const hyphen = 'Twin-screw extruders';
    const space = 'Twin screw extruders';
    const expected = ['twin-screw-extruders', 'twin-screw-extruders-2'];
    expect(idsOf(space, hyphen)).toEqual(expected);
    expect(idsOf(hyphen, space)).toEqual(expected.toReversed());
  });

  test('a number never makes an id that another name has by itself', () => {
    expect(idsOf('Saws', 'saws', 'Saws 2', 'Saws 2!')).toEqual([
      'saws',
      'saws-3',
      'saws-2',
      'saws-2-2',
    ]);
  });

  test('names without a letter or digit have ids too', () => {
    expect(idsOf('!!!', '???')).toEqual(['untitled', 'untitled-2']);
  });

  test('whatever the names are, no two share an id, and neither order nor other names change one', () => {
    const name = fc.array(fc.constantFrom('C', 'c', '+', '#', '-', ' ', '2', 'é', '!', 'x'), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(fc.array(name.map((signs) => signs.join(''))), (names) => {
        const ids = distinctSlugs(names);
        expect(new Set(ids.values()).size).toBe(new Set(names).size);
        expect(distinctSlugs([...names, 'Something else'].reverse())).toEqual(
          new Map([...ids, ['Something else', 'something-else']]),
        );
      }),
    );
  });
});

test('anchors of a framework start with the place, and repeated topics are numbered within it', () => {
  const anchors = new AnchorMaker();
  expect(anchors.next('basics', 'Ink', 'mix it.')).toEqual({ id: 'basics-ink', repeated: false });
  expect(anchors.next('basics', 'Ink', 'fetch it.')).toEqual({
    id: 'basics-ink-1',
    repeated: true,
  });
  expect(anchors.next('safety', 'Ink', 'label it.')).toEqual({ id: 'safety-ink', repeated: false });
});
