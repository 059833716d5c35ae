// One page for each contestant: what it loads, and what in it counts as an entry.
import {
  footHtml,
  groupsOf,
  groupTitle,
  headHtml,
  entryHtml,
  indexOf,
} from './client/entry-html.js';

/**
 * @typedef {object} Shape
 * @property {number} n Entries in the record.
 * @property {number} limit Entries shown at first; 0: all.
 * @property {string} data Address of the record.
 * @property {() => object} dataset The record.
 * @property {() => string} prerendered Our content, written for a placeholder, with its script tag.
 *
 * @typedef {object} Contestant
 * @property {string} key
 * @property {string} name
 * @property {string[]} [code] Scripts and style sheets that the page loads, for their size.
 * @property {string} [bundle] File in `client/` that Vite bundles into one of them.
 * @property {(shape: Shape) => string} page Its HTML, from the head’s own lines on.
 * @property {string} entry Selector of what a reader sees of an entry; with `all`, of every entry that stands.
 * @property {(shape: Shape) => number} [expected] How many stand when all is ready; by default all.
 * @property {boolean} [isWhole] Shows all at any limit, so that it is measured once.
 * @property {object} [actions] For `client/element-actions.js`.
 * @property {string} [ready] A condition beside the number of entries.
 * @property {boolean} [cannotFilter]
 */

const linked = (files) =>
  files
    .map((file) =>
      file.endsWith('.css')
        ? `<link rel="stylesheet" href="/${file}">`
        : `<script defer src="/${file}"></script>`,
    )
    .join('');

const shown = ({ n, limit }) => (limit ? Math.min(n, limit) : n);

const oursActions = {
  tag: 'sourced-timeline',
  attributes: { limit: '0', 'max-bytes': '2000000000' },
};

const ours = {
  entry: '.sourced-entry',
  expected: shown,
  actions: oursActions,
  ready: `document.querySelector('.sourced-controls')?.shadowRoot?.childElementCount > 0`,
};

const element = ({ data, limit }) =>
  `<sourced-timeline id="place" src="${data}" limit="${limit}" max-bytes="2000000000"></sourced-timeline>`;

/** A library that is given the data by a script of a few lines. */
const library = (key, rest) => {
  const code = [...(rest.before ?? []), ...(rest.hasStyles ? [`${key}.css`] : []), `${key}.js`];
  return {
    key,
    bundle: `${key}.js`,
    code,
    isWhole: true,
    page: ({ data }) => `${linked(code)}<div id="place" data-src="${data}"></div>`,
    ...rest,
  };
};

const handWritten = (key, name) => ({
  key,
  name,
  bundle: `${key}.js`,
  code: [`${key}.js`],
  isWhole: true,
  entry: '.entry',
  actions: { tag: `bench-${key}`, attributes: {}, kindProperty: true },
  page: ({ data }) =>
    `${linked([`${key}.js`])}<bench-${key} id="place" src="${data}"></bench-${key}>`,
});

const staticPage = (key, name, list) => ({
  key,
  name,
  code: [],
  isWhole: true,
  cannotFilter: true,
  entry: '.entry',
  page: ({ dataset }) => {
    const record = dataset();
    const index = indexOf(record);
    const items = (events) => `<ol>${events.map((event) => entryHtml(event, index)).join('')}</ol>`;
    return `${headHtml(record)}${list(record.events, items)}${footHtml(record)}`;
  },
});

/** @type {readonly Contestant[]} */
export const CONTESTANTS = [
  {
    key: 'empty',
    name: 'empty page',
    code: [],
    isWhole: true,
    cannotFilter: true,
    entry: '#place',
    expected: () => 1,
    page: () => '<p id="place">Nothing.</p>',
  },
  staticPage('static', 'static HTML', (events, items) => items(events)),
  staticPage('static-groups', 'static HTML, content-visibility', (events, items) =>
    groupsOf(events)
      .map(
        (group) =>
          `<section class="group" style="contain-intrinsic-size:auto ${group.length * 300}px">${groupTitle(group)}${items(group)}</section>`,
      )
      .join(''),
  ),
  handWritten('f1', 'F1: hand-written, all at once'),
  handWritten('f4', 'F4: hand-written, groups in slices'),
  {
    ...ours,
    key: 'script',
    name: 'ours, script tag',
    code: ['embed.js'],
    page: (shape) => `<script async src="/embed.js"></script>${element(shape)}`,
  },
  {
    ...ours,
    key: 'package',
    name: 'ours, package by Vite',
    bundle: 'package.js',
    code: ['package.js'],
    page: (shape) => `${linked(['package.js'])}${element(shape)}`,
  },
  {
    ...ours,
    key: 'prerendered',
    name: 'ours, prerendered',
    code: ['embed.css', 'embed.js'],
    page: ({ prerendered }) => `${linked(['embed.css'])}<div id="place">${prerendered()}</div>`,
  },
  {
    key: 'badge',
    name: 'ours, badge alone',
    bundle: 'badge.js',
    code: ['badge.js'],
    isWhole: true,
    cannotFilter: true,
    entry: '#place [data-sourced-content]',
    expected: () => 1,
    actions: {
      tag: 'sourced-mission-status',
      attributes: { mission: 'm0', 'max-bytes': '2000000000' },
    },
    page: ({ data }) =>
      `${linked(['badge.js'])}<p>Of the mission it is said: <sourced-mission-status id="place" mission="m0" src="${data}" max-bytes="2000000000"></sourced-mission-status>.</p>`,
  },
  library('d3-milestones', {
    name: 'd3-milestones',
    hasStyles: true,
    cannotFilter: true,
    entry: '.milestones-text-label',
    // Those of a month share a label.
    expected: () => 1,
  }),
  library('react-vertical-timeline', {
    name: 'react-vertical-timeline-component',
    hasStyles: true,
    entry: '.vertical-timeline-element',
  }),
  library('vis-timeline', {
    name: 'vis-timeline',
    hasStyles: true,
    entry: '.vis-item.vis-box',
  }),
  library('timelinejs', {
    name: 'TimelineJS3',
    before: ['timelinejs/css/timeline.css', 'timelinejs/js/timeline.js'],
    cannotFilter: true,
    // On its slide, and at its place in the bar below.
    entry: '.tl-headline',
    expected: ({ n }) => 2 * n,
  }),
  library('react-chrono', { name: 'react-chrono', entry: '.rc-card-title' }),
];
