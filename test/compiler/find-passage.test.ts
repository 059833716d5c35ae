import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { contains, findPassage, occurrences } from '../../src/compiler/texts/find-passage.ts';
import { readPassage } from '../../src/compiler/texts/passage-words.ts';

const TEXT = `A headline of five words

A headline of five words

The minister came on Monday. The minister came and spoke of trainers. He left on Monday.

They\u00a0will  train
there, “at home,” he said. The end is there, and there again is the end.`;

/** The words that a passage picks, or why it picks none. */
function picked(start: string, end: string): string {
  const found = findPassage(TEXT, { start, end });
  return 'span' in found
    ? `${found.span.start}: ${TEXT.slice(found.span.start, found.span.end).replace(/\s+/g, ' ')}`
    : found.missing;
}

describe('findPassage', () => {
  it('finds the one place from the first words to the last', () => {
    assert.equal(picked('came and spoke', 'spoke of trainers.'), `94: came and spoke of trainers.`);
    assert.equal(picked('They will train', 'home,” he said.').slice(0, 4), '142:');
  });

  it('takes any white space for a space, and needs whole words', () => {
    assert.equal(
      picked('They will train there,', 'at home,”'),
      '142: They will train there, “at home,”',
    );
    assert.equal(picked('inister came and', 'of trainers.'), 'start');
    assert.equal(picked('came and spoke', 'of train'), 'end');
  });

  it('finds none of words without end, and takes no longer for them', () => {
    assert.equal(picked('We are ready '.repeat(100_000), 'of trainers.'), 'start');
  });

  it('takes the first where the same text is printed twice', () => {
    assert.equal(picked('A headline of', 'of five words'), '0: A headline of five words');
  });

  it('refuses what may be two places', () => {
    assert.equal(picked('The minister came', 'of trainers.'), 'many');
    assert.equal(picked('The end is', 'is the end.').slice(0, 3), '186');
    assert.equal(picked('He left on', 'on Monday.'), '122: He left on Monday.');
    assert.equal(picked('they will there', 'the end.'), 'start');
    assert.equal(picked('“at home,” he', 'there'), 'many');
  });

  it('says when the last words come first', () => {
    assert.equal(picked('He left on', 'came and spoke'), 'order');
  });

  it('reads words with signs that mean something in patterns', () => {
    assert.deepEqual(
      occurrences('(…) is [being] discussed.*', '(…) is [being] discussed.*').length,
      1,
    );
  });
});

describe('readPassage', () => {
  it('splits first from last words, or takes a short passage whole', () => {
    assert.deepEqual(readPassage('one two … three four'), { start: 'one two', end: 'three four' });
    assert.deepEqual(readPassage('one two ... three'), { start: 'one two', end: 'three' });
    assert.deepEqual(readPassage('one  two (…) three'), {
      start: 'one two (…) three',
      end: 'one two (…) three',
    });
    for (const wrong of ['one … two … three', ' … two', '']) {
      assert.equal(readPassage(wrong), undefined);
    }
  });
});

describe('contains', () => {
  it('looks at every sign, but for white space', () => {
    assert(contains('said: “we\u00a0will  come.”', 'we will come.'));
    assert(!contains('said: “we will come.”', '"we will come."'));
    assert(!contains('We will come', 'we will come'));
  });
});
