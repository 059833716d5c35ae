import { expect } from '@open-wc/testing';
import { DataError } from '../../src/loading/data-error.ts';
import { readDataset, readInline } from '../../src/loading/read-dataset.ts';
import { smallDataset, smallText } from './server.ts';

function failure(read: () => unknown): DataError {
  try {
    read();
  } catch (error) {
    expect(error).to.be.instanceOf(DataError);
    return error as DataError;
  }
  throw new Error('Nothing was refused.');
}

describe('readDataset', () => {
  it('makes one story of one object, however often it is given', async () => {
    const dataset = await smallDataset();
    const story = readDataset(dataset);
    expect(story.dataset.title).to.equal('A small record');
    expect(readDataset(dataset)).to.equal(story);
    expect(readDataset(await smallDataset())).not.to.equal(story);
  });

  it('hands a story back, also one from another copy of the library', async () => {
    const story = readDataset(await smallDataset());
    const foreign = { ...story };
    expect(readDataset(story)).to.equal(story);
    expect(readDataset(foreign)).to.equal(foreign);
  });

  it('takes no data for a story', async () => {
    const error = failure(() => readDataset({ items: { get: 1 }, eventsById: {} }));
    expect(error.code).to.equal('invalid');
  });

  it('names the first faults and counts the rest', async () => {
    const { message, code, url } = failure(() => readDataset({ format: 'sourced-timeline/1' }));
    expect(code).to.equal('invalid');
    expect(url).to.equal(undefined);
    expect(message).to.match(/^The data is not a valid dataset: \S.*; and \d+ more\.$/);
  });

  it('refuses what is no object', () => {
    for (const value of [null, undefined, 0, '', 'text', true, [], () => 1]) {
      expect(failure(() => readDataset(value)).code, String(value)).to.equal('invalid');
    }
  });
});

describe('readInline', () => {
  it('counts bytes, not characters', async () => {
    const text = (await smallText()).replace('A small record', 'A smäll record');
    const size = new TextEncoder().encode(text).length;
    expect(readInline(text, size).dataset.title).to.equal('A smäll record');
    expect(failure(() => readInline(text, size - 1)).code).to.equal('too-large');
  });

  it('refuses what is not JSON or no dataset', () => {
    expect(failure(() => readInline('{')).code).to.equal('not-json');
    expect(failure(() => readInline('')).code).to.equal('not-json');
    expect(failure(() => readInline('{}')).code).to.equal('invalid');
  });
});
