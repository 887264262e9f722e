import { expect, test } from 'vitest';
import { outputInOrder } from '../../scripts/test/output-in-order.ts';

test('what runs side by side is told one after the other, the first as it comes', () => {
  const written: string[] = [];
  const open = outputInOrder((text) => written.push(text));
  const [one, two, three] = [open(), open(), open()];
  three.say('3 ');
  three.end();
  one.say('1a ');
  expect(written.join('')).toBe('1a ');
  two.say('2a ');
  one.say('1b ');
  expect(written.join('')).toBe('1a 1b ');
  one.end();
  expect(written.join('')).toBe('1a 1b 2a ');
  two.say('2b ');
  two.end();
  expect(written.join('')).toBe('1a 1b 2a 2b 3 ');
});
