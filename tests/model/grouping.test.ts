import { describe, expect, test } from 'vitest';
import { byType, listIds } from '../../src/model/grouping.ts';

describe('ids of things in a list', () => {
  test('tell names apart that differ only in signs, and number what stands there twice', () => {
    const ids = listIds('product', ['C', 'C++', 'C#', 'C', 'C', 'c-2']);
    expect(new Set(ids).size).toBe(6);
    expect(ids.slice(0, 3)).toEqual(['product-c', 'product-c-plus-plus', 'product-c-sharp']);
  });

  test('differ for one name in two types, and for two names that an address cannot tell apart', () => {
    const groups = byType(
      [
        { name: 'Twin screw extruders', type: 'Extruders' },
        { name: 'Twin-screw extruders', type: 'Extruders' },
        { name: 'Twin screw extruders', type: 'Mixers' },
      ],
      'tool',
    );
    const ids = groups.flatMap(({ names }) => names.map(({ id }) => id));
    expect(new Set(ids).size).toBe(3);
    expect(groups.map(({ type, names }) => [type, names.length])).toEqual([
      ['Extruders', 2],
      ['Mixers', 1],
    ]);
  });
});
