import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { openSite, settled, written, type PageOptions, type TestSite } from './support.ts';
import { treeOf } from './tree.ts';

const folder = new URL('trees/', import.meta.url);
const src = 'src="/record.json"';

interface State extends PageOptions {
  body: string;
  /** What a reader does first. */
  act?(page: Page): Promise<unknown>;
}

const narrow = { width: 320, height: 800 };

/** The states in which what a screen reader finds is written down, in `trees/`. */
const states: Readonly<Record<string, State>> = {
  'timeline-prerendered': { body: written('sourced-timeline'), script: false },
  timeline: { body: `<sourced-timeline ${src}></sourced-timeline>` },
  'timeline-taken-over': { body: written('sourced-timeline') },
  'timeline-sources-open': {
    body: `<sourced-timeline ${src} controls="none"></sourced-timeline>`,
    act: (page) => page.$$eval('details', (all) => all.forEach((one) => (one.open = true))),
  },
  'timeline-filters-open': {
    body: `<sourced-timeline ${src} controls="filter order search"></sourced-timeline>`,
    viewport: narrow,
    act: async (page) => {
      await page.click('>>> .fold');
      await page.click('>>> .chips li:last-child button');
    },
  },
  'timeline-nothing-left': {
    body: `<sourced-timeline ${src} controls="filter"></sourced-timeline>`,
    act: async (page) => {
      await page.click('>>> .chips li:first-child button');
      await page.click('>>> .chips li:last-child button');
    },
  },
  'timeline-as-of': {
    body: `<sourced-timeline ${src} as-of="2024-03-31" controls="as-of"></sourced-timeline>`,
  },
  'timeline-key-open': {
    body: `<sourced-timeline ${src} controls="overview" limit="1"></sourced-timeline>`,
    act: (page) => page.click('>>> .key summary'),
  },
  'timeline-news-and-share': {
    body: `<sourced-timeline ${src} controls="share" since="2024-05-01" limit="2"></sourced-timeline>`,
  },
  'timeline-loading': {
    body: `<sourced-timeline src="/never.json" heading="Trainers" events="2"></sourced-timeline>`,
  },
  'timeline-failed': {
    body: `<sourced-timeline src="/missing.json"><p>The dates are told above.</p></sourced-timeline>`,
  },
  card: {
    body: `<sourced-actor-card ${src} actor="minister" heading-level="2"></sourced-actor-card>`,
  },
  'card-compact-in-a-group': {
    body: `<sourced-actor-card ${src} actor="minister" layout="compact" limit="1" heading-level="2" group="a"></sourced-actor-card>`,
  },
  'card-failed': { body: `<sourced-actor-card ${src} actor="nobody"></sourced-actor-card>` },
  'badges-in-a-sentence': {
    body: `<p>Training is <sourced-mission-status ${src} mission="training" history>under way</sourced-mission-status>,
      the patrol <sourced-mission-status ${src} mission="patrol">proposed</sourced-mission-status>,
      a third plan <sourced-mission-status status="ruled-out" disputed>ruled out</sourced-mission-status>.</p>`,
  },
  'badge-large': {
    body: `<sourced-mission-status ${src} mission="training" size="large" history></sourced-mission-status>`,
  },
  'badge-history-open': {
    body: `<p>It is <sourced-mission-status ${src} mission="training" history></sourced-mission-status>.</p>`,
    act: async (page) => {
      await page.click('>>> .history');
      await page.waitForSelector('>>> .popover:popover-open ol');
    },
  },
  'name-profile-open': {
    body: `<sourced-timeline ${src} controls="none" limit="1"></sourced-timeline>`,
    act: async (page) => {
      await page.click('[data-actor="minister"]');
      await page.waitForSelector('>>> .profile .sourced-card');
    },
  },
  'badge-failed': {
    body: `<p>It is <sourced-mission-status src="/missing.json" mission="training">under way</sourced-mission-status>.</p>
      <p><sourced-mission-status src="/missing.json" mission="training" size="medium"></sourced-mission-status></p>`,
  },
};

let site: TestSite;

before(async () => {
  site = await openSite();
});
after(() => site?.close());

/** What was written down; with `--update`, what is found now takes its place. */
function expected(name: string, found: string): string {
  const file = fileURLToPath(new URL(`${name}.txt`, folder));
  if (process.env['UPDATE']) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, found);
  }
  return readFileSync(file, 'utf8');
}

/** What is amiss in any tree: skipped levels of headings, things to use without a name. */
function faultsOf(tree: string): string[] {
  const levels = [...tree.matchAll(/heading (\d) “/g)].map(([, level]) => Number(level));
  const skips = levels.flatMap((level, index) =>
    level > (levels[index - 1] ?? 0) + 1 ? [`level ${level} after ${levels[index - 1]}`] : [],
  );
  const nameless = [
    ...tree.matchAll(
      /^ *(?:button|link|slider|choice|search field|textbox|disclosure|region|dialog|image)(?! “).*$/gm,
    ),
  ].map(([line]) => line.trim());
  return [...skips, ...nameless];
}

describe('what a screen reader finds, in order', () => {
  for (const [name, { body, act, ...options }] of Object.entries(states)) {
    it(`${name} is as written down`, async () => {
      const page = await site.open(body, options);
      try {
        await act?.(page);
        if (options.script !== false) await settled(page);
        const tree = await treeOf(page, 'main');
        assert.deepEqual(faultsOf(tree), []);
        assert.equal(tree, expected(name, tree));
      } finally {
        await page.close();
      }
    });
  }
});
