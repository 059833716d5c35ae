// What our timeline is held to, each a ratio to a page of the same run, or a number.
const PEERS = [
  'd3-milestones',
  'react-vertical-timeline',
  'vis-timeline',
  'timelinejs',
  'react-chrono',
];

/** A goal for one figure of one of our pages. */
const goal = (figure, of, ns, most, rest = {}) => ({
  figure,
  of,
  profile: 'normal',
  ns,
  limits: [50, 0],
  most: Array.isArray(most) ? most : ns.map(() => most),
  ...rest,
});
const JSON_PAGE = 'script';

export const GOALS = [
  goal('first', 'prerendered', [12, 100], 1.1, { to: 'static' }),
  goal('first', 'prerendered', [12, 100], 1.1, { to: 'static', profile: 'phone' }),
  goal('shift', 'prerendered', [12, 100], 0),
  goal('first', 'prerendered', [1000], 1.2, { to: 'static-groups' }),
  goal('first', JSON_PAGE, [12, 100], 1.15, { to: 'f4' }),
  goal('first', JSON_PAGE, [12, 100], 1.5, { to: 'static', profile: 'phone' }),
  ...PEERS.map((to) => goal('first', JSON_PAGE, [12, 100], 1, { to, profile: 'phone' })),
  goal('first', JSON_PAGE, [1000, 10_000, 100_000], 1.25, { to: 'f4' }),
  goal('ready', JSON_PAGE, [1000, 10_000, 100_000], [0.5, 0.4, 0.25], { to: 'f1' }),
  goal('TaskDuration', JSON_PAGE, [12, 100, 1000], [1.4, 1.2, 0.5], { to: 'f1', profile: 'slow' }),
  goal('longest', JSON_PAGE, [12, 100, 1000, 10_000, 100_000], [50, 50, 50, 80, 300]),
  goal('add', JSON_PAGE, [12, 100, 1000, 10_000], [1.2, 1.2, 1.2, 0.1], { to: 'f1' }),
  goal('filter', JSON_PAGE, [1000, 10_000], [1.2, 0.4], { to: 'f1' }),
  goal('heapPerEvent', JSON_PAGE, [1000, 10_000, 100_000], 2000),
  goal('heapPerEvent', 'prerendered', [1000, 10_000, 100_000], 500),
  goal('nodes', 'prerendered', [12, 100, 1000], 1.15, { to: 'static', limits: [0] }),
  goal('nodes', JSON_PAGE, [12, 100, 1000], 1.6, { to: 'static', limits: [0] }),
  goal('scroll', JSON_PAGE, [12, 100, 1000, 10_000], [25, 25, 25, 50]),
  goal('leakedHeap', JSON_PAGE, [12, 100], 50_000),
  goal('leakedNodes', JSON_PAGE, [12, 100], 0),
  goal('leakedListeners', JSON_PAGE, [12, 100], 0),
];
