import assert from 'node:assert/strict';
import { it } from 'node:test';
import { numbersIn } from '../../src/compiler/texts/numbers.ts';

it('numbers are read in digits and in English words', () => {
  const cases: [text: string, ...values: number[]][] = [
    ['up to 300 instructors', 300],
    ['80,000 soldiers, or 80.000, or 80 000', 80_000, 80_000, 80_000],
    ['1.5 billion euros and €2bn', 1.5e9, 2e9],
    ['one billion', 1e9],
    ['a hundred in a day', 100],
    ['two hundred and fifty of twenty-seven', 250, 27],
    ['three dozen; nobody, someone and tension', 36],
    ['300 m', 300, 3e8],
  ];
  for (const [text, ...values] of cases) {
    assert.deepEqual(
      numbersIn(text).map(({ value }) => value),
      values,
      text,
    );
  }
});
