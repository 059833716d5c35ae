import { expect } from '@open-wc/testing';
import type { DataError } from '../../src/loading/data-error.ts';
import { loadDataset, type LoadOptions } from '../../src/loading/load-dataset.ts';
import { follow } from '../../src/loading/refresh.ts';
import type { Story } from '../../src/model/story.ts';
import { pretend, stopClock } from './clock.ts';
import { misbehaving, smallText } from './server.ts';

const text = await smallText();
const edition = (number: number) => text.replace('"1.0.0"', `"${number}.0.0"`);

let clock: ReturnType<typeof stopClock>;
const ends: (() => void)[] = [];
beforeEach(() => {
  clock = stopClock();
  pretend({});
});
afterEach(() => {
  ends.splice(0).forEach((end) => end());
  const { timers } = clock;
  clock.goOn();
  pretend({});
  expect(timers).to.equal(0);
});

/** One who follows what a server gives. */
async function followed(seconds = 60, server = misbehaving('given'), options: LoadOptions = {}) {
  const told: Story[] = [];
  const failures: DataError[] = [];
  await server.give(text);
  const first = await loadDataset(server.url, options);
  const end = follow(server.url, options, {
    seconds,
    tell: (story) => told.push(story),
    fail: (error) => failures.push(error),
  })!;
  ends.push(end);
  return { server, first, told, failures, end };
}

describe('follow: when it asks', () => {
  const pauses: [seconds: number, planned: number][] = [
    [60, 60],
    [30, 30],
    [29.9, 30],
    [1, 30],
    [0, 30],
    [-1e9, 30],
    [86_400, 86_400],
    [3e9, 2_147_483.647],
  ];
  for (const [seconds, planned] of pauses) {
    it(`each ${seconds} s: after ${planned}`, async () => {
      await followed(seconds);
      expect(clock.pauses).to.deep.equal([planned]);
    });
  }

  it('up to a quarter later, by a new chance each time', async () => {
    const chances = [0.5, 0, 0.999_999];
    Math.random = () => chances.shift()!;
    const { server } = await followed(60);
    expect(clock.pauses).to.deep.equal([67.5]);
    await clock.nextPause();
    expect(clock.pauses).to.deep.equal([60]);
    await clock.nextPause();
    expect(clock.pauses[0]).to.be.closeTo(75, 0.1);
    expect(await server.requests()).to.equal(3);
  });

  it('with one timer and one request for all who follow, as often as the most eager wants', async () => {
    const server = misbehaving('given');
    const absolute = { ...server, url: `${new URL(server.url, document.baseURI).href}#part` };
    const all = await Promise.all([90, 40, 600].map((seconds) => followed(seconds, server)));
    all.push(await followed(90, absolute));
    expect(clock.pauses).to.deep.equal([40]);
    await server.give(edition(2));
    const before = await server.requests();
    await clock.nextPause();
    expect(await server.requests()).to.equal(before + 1);
    expect(new Set(all.flatMap(({ told }) => told)).size).to.equal(1);
    for (const { told } of all) expect(told[0]!.dataset.version).to.equal('2.0.0');
    all[1]!.end();
    expect(clock.pauses).to.deep.equal([90]);
    all[0]!.end();
    all[3]!.end();
    expect(clock.pauses).to.deep.equal([600]);
    all[2]!.end();
    expect(clock.timers).to.equal(0);
  });

  it('not while the page is hidden or offline; once, when it is back and overdue', async () => {
    for (const away of [{ hidden: true }, { offline: true }, { hidden: true, offline: true }]) {
      const { server, told } = await followed(60);
      clock.pass(20);
      pretend(away);
      expect(clock.timers).to.equal(0);
      clock.pass(30);
      pretend({});
      expect(clock.timers).to.equal(1);
      clock.pass(9.9);
      expect(await server.requests()).to.equal(1);
      pretend(away);
      clock.pass(86_400);
      expect(await server.requests()).to.equal(1);
      pretend({});
      pretend({});
      expect(clock.timers).to.equal(1);
      const next = clock.nextPlan();
      clock.pass(0);
      await next;
      expect(await server.requests()).to.equal(2);
      expect(told).to.have.length(1);
      ends.splice(0).forEach((end) => end());
    }
  });

  it('once for who comes back after everyone had gone', async () => {
    const { server, end } = await followed(60);
    end();
    clock.pass(600);
    expect(await server.requests()).to.equal(1);
    const again: Story[] = [];
    const follower = { seconds: 60, tell: (story: Story) => again.push(story), fail() {} };
    ends.push(follow(server.url, {}, follower)!);
    const next = clock.nextPlan();
    clock.pass(0);
    await next;
    expect(again).to.have.length(1);
    expect(await server.requests()).to.equal(2);
  });

  it('no later where the clock is set back, and once where it is set on', async () => {
    const { server } = await followed(60);
    clock.set(0);
    pretend({});
    expect(clock.pauses).to.deep.equal([60]);
    clock.set(Date.UTC(2099, 0));
    pretend({});
    const next = clock.nextPlan();
    clock.pass(0);
    await next;
    expect(await server.requests()).to.equal(2);
    expect(clock.pauses).to.deep.equal([60]);
  });

  it('not before a slow answer is there, whatever happens', async () => {
    const server = misbehaving('given-then-held');
    const { told } = await followed(60, server);
    clock.pass(60);
    pretend({ hidden: true });
    pretend({});
    // Only the patience with a server that says nothing.
    expect(clock.timers).to.equal(1);
    clock.pass(14);
    const next = clock.nextPlan();
    await server.release(2);
    await next;
    expect(told).to.have.length(1);
    expect(await server.requests()).to.equal(2);
  });
});

describe('follow: what it asks, and what it tells', () => {
  it('conditionally, and tells of the very same story where nothing is newer', async () => {
    const { server, first, told } = await followed(60);
    for (let count = 0; count < 3; count++) await clock.nextPause();
    expect(new Set(told)).to.deep.equal(new Set([first]));
    // A browser that keeps a cache asks conditionally.
    const { requests, notModified } = await server.seen();
    expect(requests).to.equal(4);
    expect(notModified).to.be.oneOf([0, 3]);
    await server.give(edition(2));
    await clock.nextPause();
    expect(told.at(-1)!.dataset.version).to.equal('2.0.0');
    expect(await loadDataset(server.url)).to.equal(told.at(-1));
  });

  it('another origin without asking for leave first', async () => {
    const server = misbehaving('given');
    const elsewhere = new URL(server.url, document.baseURI);
    elsewhere.hostname = location.hostname === 'localhost' ? '127.0.0.1' : 'localhost';
    await followed(60, { ...server, url: elsewhere.href });
    await clock.nextPause();
    const { requests, preflights } = await server.seen();
    expect([requests, preflights]).to.deep.equal([2, 0]);
  });

  it('lets others have what was read until the answer is there', async () => {
    const server = misbehaving('given-then-held');
    const { first } = await followed(60, server);
    clock.pass(60);
    expect(await loadDataset(server.url)).to.equal(first);
    const next = clock.nextPlan();
    await server.release(2);
    await next;
  });

  it('lets others have what was read where the answer is none', async () => {
    const { server, first } = await followed(60, misbehaving('given-then-500'));
    await clock.nextPause();
    expect(await loadDataset(server.url)).to.equal(first);
  });

  it('tells nobody who has gone, and those who are left', async () => {
    const server = misbehaving('given');
    const gone = await followed(60, server);
    const left = await followed(60, server);
    const next = clock.nextPlan();
    clock.pass(60);
    gone.end();
    await next;
    expect([gone.told.length, left.told.length]).to.deep.equal([0, 1]);
  });
});

describe('follow: failures', () => {
  for (const [kind, code] of [
    ['500', 'network'],
    ['429', 'network'],
    ['404', 'not-found'],
    ['cut', 'network'],
    ['html', 'not-json'],
    ['shape', 'invalid'],
  ] as const) {
    it(`${kind}: told once, asked half as often each time, without a retry`, async () => {
      const { server, told, failures } = await followed(60, misbehaving(`given-then-${kind}`));
      const planned: number[] = [];
      for (let count = 0; count < 6; count++) {
        await clock.nextPause();
        planned.push(clock.pauses[0]!);
      }
      expect(planned).to.deep.equal([120, 240, 480, 900, 900, 900]);
      expect(failures.map((error) => error.code)).to.deep.equal([code]);
      expect(told).to.be.empty;
      expect(await server.requests()).to.equal(7);
    });
  }

  it('a server that says nothing is given up after 15 s', async () => {
    const { failures } = await followed(60, misbehaving('given-then-silent'));
    clock.pass(60);
    const next = clock.nextPlan();
    clock.pass(15);
    await next;
    expect(failures.map(({ code }) => code)).to.deep.equal(['timeout']);
    expect(clock.pauses).to.deep.equal([120]);
  });

  it('asks as before once it goes well, and tells of the next failure', async () => {
    const { server, first, told, failures } = await followed(60);
    await server.give('', 503);
    await clock.nextPause();
    await clock.nextPause();
    await server.give(text);
    await clock.nextPause();
    expect(clock.pauses).to.deep.equal([60]);
    expect(told).to.deep.equal([first]);
    expect(failures).to.have.length(1);
    await server.give('', 503);
    await clock.nextPause();
    expect(failures).to.have.length(2);
  });

  it('never makes a long pause shorter', async () => {
    await followed(3600, misbehaving('given-then-500'));
    await clock.nextPause();
    expect(clock.pauses).to.deep.equal([3600]);
  });

  it('never asks for an address that may not be used', () => {
    const follower = { seconds: 60, tell() {}, fail() {} };
    expect(follow('javascript:0', {}, follower)).to.equal(undefined);
    expect(clock.timers).to.equal(0);
  });
});
