// Turns results into docs/performance.md: what is measured and how, the goals, a table for each figure.
import { GOALS } from './goals.js';

const PROFILES = {
  normal: 'normal speed',
  slow: 'processor slowed 4×',
  phone: 'phone: slowed 4×, 1.6 Mbit/s, 150 ms',
};

/** Figures with a table: name, unit, what stands for one, and whose figure the ratios are to. */
const FIGURES = {
  first: { name: 'First entry visible', unit: 'ms', to: 'f4' },
  ready: { name: 'All ready', unit: 'ms', to: 'f1' },
  TaskDuration: { name: 'Main-thread time', unit: 'ms', to: 'f1' },
  longest: { name: 'Longest task', unit: 'ms; 0: none of 50 ms or more' },
  shift: { name: 'Layout shift', unit: '', digits: 3 },
  requests: { name: 'Requests', unit: '' },
  transferred: { name: 'Transferred', unit: 'kB', scale: 1e-3 },
  nodes: { name: 'Nodes, without those in shadow roots', unit: '', to: 'static' },
  controls: { name: 'Nodes in shadow roots of controls and charts', unit: '' },
  marks: { name: 'Nodes in marks of badges', unit: '' },
  listeners: { name: 'Listeners', unit: '' },
  heapPerEvent: { name: 'JavaScript heap for each entry, above the empty page', unit: 'bytes' },
  scroll: { name: 'Worst frame while scrolling', unit: 'ms' },
  add: { name: 'Adding one entry', unit: 'ms', to: 'f1', digits: 1 },
  filter: { name: 'Filtering', unit: 'ms', to: 'f1', digits: 1 },
  leakedHeap: { name: 'Heap after 50 mounts and unmounts', unit: 'kB', scale: 1e-3 },
  leakedNodes: { name: 'Nodes after 50 mounts and unmounts', unit: '' },
  leakedListeners: { name: 'Listeners after 50 mounts and unmounts', unit: '' },
};

const HEAD = `# Performance

<!-- Written by \`npm run bench\`: do not edit. -->

Our timeline beside five others and beside pages written by hand for nothing but speed, in one run, in turn, in one browser.

- **Records** are invented and the same at every run: each entry has a day, a kind, a title, a summary, who has a part in it, one thing said with its article; every third has a quotation, every fourth a mission’s status.
- **Static HTML** and the hand-written elements **F1** (all at once) and **F4** (groups of 64 with \`content-visibility\`, the first at once, the rest in slices of 8 ms) show the very words of ours, in the leanest markup that keeps lists, headings, quotations and dates what they are. F1, F4 and the libraries read the same file of data as ours.
- **Libraries** are given the same words where they take any: d3-milestones and vis-timeline show titles and dates only.
- **First entry visible**: the end of the first frame in which an entry, or what a library shows of one, is laid out and visible; what stands above it, as our chart does, may put it below the window’s edge. **All ready**: the end of the first frame with all entries that are to stand; for ours also the controls. Both from the start of the navigation.
- **Adding** and **filtering** take until the list is laid out. **Scrolling** is by 300 px a frame.
- A cell is the median, with the least and the most in brackets, and behind × its ratio to that in the heading. “–”: not to be had, or not measured; “> 60 s”: given up.
`;

/** @param results `{ cells, sizes, browser, machine }` as `bench.js` writes them. */
export function report(results, contestants) {
  const look = lookUp(results);
  const ns = [...new Set(results.cells.map(({ n }) => n))].sort((a, b) => a - b);
  const rows = contestants
    .flatMap(({ key, name, isWhole }) =>
      isWhole
        ? [{ key, limit: 0, name }]
        : [
            { key, limit: 50, name: `**${name}, first 50**` },
            { key, limit: 0, name: `**${name}, all**` },
          ],
    )
    .filter(({ key }) => results.cells.some((cell) => cell.key === key));
  return [
    HEAD,
    `Measured in ${results.browser} on ${results.machine}; ${runsOf(results)} runs.\n`,
    '## Goals\n',
    goalTable(look, contestants),
    '## Size of scripts and style sheets\n',
    sizeTable(results.sizes, contestants),
    ...Object.entries(FIGURES).flatMap(([key, figure]) =>
      figureTables(key, figure, rows, ns, look),
    ),
  ].join('\n');
}

/** All runs of a figure; `late` where one was given up. A record shorter than the limit is all shown. */
function lookUp({ cells }) {
  const groups = new Map();
  const nameOf = (...parts) => parts.join(' ');
  for (const cell of cells) {
    const name = nameOf(cell.key, cell.n, cell.limit, cell.profile);
    groups.set(name, [...(groups.get(name) ?? []), cell]);
  }
  return function look(figure, key, n, limit, profile) {
    const found =
      groups.get(nameOf(key, n, limit, profile)) ??
      (n <= limit ? groups.get(nameOf(key, n, 0, profile)) : undefined) ??
      [];
    if (figure === 'heapPerEvent') {
      const empty = median(look('heap', 'empty', n, 0, profile).values);
      const heap = look('heap', key, n, limit, profile);
      return { ...heap, values: heap.values.map((value) => (value - empty) / n) };
    }
    return {
      late: found.some((cell) => cell.timedOut),
      values: found.map((cell) => cell[figure]).filter(Number.isFinite),
    };
  };
}

function goalTable(look, contestants) {
  const nameOf = (key) => contestants.find((one) => one.key === key).name;
  const lines = GOALS.flatMap(({ figure, of, profile, ns, most, to, limits }) =>
    ns.flatMap((n, index) =>
      limits.flatMap((limit) => {
        if (n <= limit) return [];
        const own = look(figure, of, n, limit, profile);
        const base = to && look(figure, to, n, 0, profile);
        const value = median(own.values) / (to ? median(base.values) : 1);
        const met = Number.isFinite(value)
          ? value <= most[index]
            ? 'yes'
            : '**no**'
          : own.late
            ? '**no**, given up'
            : base?.late
              ? 'yes, that was given up'
              : '–';
        const shown = limit ? 'first 50' : 'all';
        const aim = to ? `≤ ${most[index]} × ${nameOf(to)}` : `≤ ${most[index]}`;
        const got = Number.isFinite(value) ? `${to ? '× ' : ''}${written(value, 2)}` : '–';
        return [[FIGURES[figure].name, nameOf(of), n, shown, PROFILES[profile], aim, got, met]];
      }),
    ),
  );
  return table(['figure', 'page', 'N', 'shown', 'profile', 'goal', 'measured', 'met'], lines);
}

function sizeTable(sizes, contestants) {
  const kB = (bytes) => (bytes / 1000).toFixed(1);
  const line = (name, { plain, gzip, brotli }) => [name, kB(plain), kB(gzip), kB(brotli)];
  const lines = contestants
    .filter(({ key, code }) => sizes[key] && code.length > 0)
    .map(({ key, name }) => line(name, sizes[key]));
  return table(['page', 'kB', 'gzip', 'brotli'], [...lines, line('Lit alone', sizes.lit)]);
}

function figureTables(key, { name, unit, to, scale = 1, digits = 0 }, rows, ns, look) {
  return Object.keys(PROFILES).flatMap((profile) => {
    const lines = rows.map((row) => [
      row.name,
      ...ns.map((n) => {
        const { values, late } = look(key, row.key, n, row.limit, profile);
        if (values.length === 0) return late ? '> 60 s' : '–';
        const sorted = values.map((value) => value * scale).sort((a, b) => a - b);
        const base = to && median(look(key, to, n, 0, profile).values) * scale;
        const range = [sorted[0], sorted.at(-1)].map((value) => written(value, digits));
        return `${written(median(sorted), digits)}${
          range[0] === range[1] ? '' : ` (${range.join('–')})`
        }${base > 0 ? ` ×${(median(sorted) / base).toFixed(2)}` : ''}`;
      }),
    ]);
    if (lines.every((line) => line.slice(1).every((cell) => cell === '–'))) return [];
    const ratio = to ? `; × ${rows.find((row) => row.key === to)?.name ?? to}` : '';
    return [
      `## ${name}${unit ? ` (${unit})` : ''}, ${PROFILES[profile]}${ratio}\n`,
      table(['N', ...ns.map((n) => n.toLocaleString('en'))], lines),
    ];
  });
}

/** How often the page that was measured most was. */
function runsOf({ cells }) {
  const counts = new Map();
  for (const { key, n, limit, profile } of cells) {
    const name = [key, n, limit, profile].join(' ');
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const [least, most] = [Math.min(...counts.values()), Math.max(...counts.values())];
  return least === most ? most : `${least} to ${most}`;
}

function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const written = (value, digits) =>
  value.toLocaleString('en', { maximumFractionDigits: digits, useGrouping: false });

function table(head, lines) {
  const row = (cells) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, index) => (index === 0 ? '---' : '--:'));
  return `${[head, rule, ...lines].map(row).join('\n')}\n`;
}
