// Runs in every page before anything else: watches, and acts when asked to. Serialised, so it stands alone.
export function watchPage({ entry, expected, ready }) {
  const seen = { first: null, ready: null, longest: 0, shift: 0 };
  const observe = (type, take) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    });
  observe('longtask', ({ duration }) => (seen.longest = Math.max(seen.longest, duration)));
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) seen.shift += value;
  });

  /** A task after the next frame: what stood at that frame has been painted. */
  const afterPaint = (act) => requestAnimationFrame(() => setTimeout(act));
  const isVisible = (element) =>
    element?.getBoundingClientRect().height > 0 && element.checkVisibility();
  const count = () => document.querySelectorAll(entry).length;
  const isReady = () =>
    document.readyState === 'complete' && count() >= expected && (!ready || eval(ready));

  // To count entries takes time: each count is followed by ten times as long without one, up to a quarter of a second.
  let next = 0;
  const look = () => {
    if (seen.first === null && isVisible(document.querySelector(entry))) {
      seen.first = 0;
      // What stands before a frame is painted with it, and this task comes after that.
      setTimeout(() => (seen.first = performance.now()));
    }
    const start = performance.now();
    if (seen.first && start >= next) {
      if (isReady()) {
        afterPaint(() => {
          seen.ready = performance.now();
          globalThis.benchReady?.('');
        });
        return;
      }
      const now = performance.now();
      next = now + Math.min(250, 10 * (now - start));
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  /** Of the page itself; of marks of badges; of other shadow roots: controls and charts. */
  const nodes = () => {
    const counts = { nodes: 0, marks: 0, controls: 0 };
    const walk = (root, kind) => {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_ALL);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        counts[kind]++;
        const isMark = kind === 'marks' || node.localName === 'sourced-mission-status';
        if (node.shadowRoot) walk(node.shadowRoot, isMark ? 'marks' : 'controls');
      }
    };
    walk(document.body, 'nodes');
    return counts;
  };

  /** The longest frame, in ms, while the page scrolls by 300 px a frame, 60 times; null where nothing scrolls. */
  const scroll = async () => {
    const frame = () => new Promise(requestAnimationFrame);
    const from = scrollY;
    let worst = 0;
    let last = await frame();
    for (let step = 0; step < 60; step++) {
      scrollBy(0, 300);
      const now = await frame();
      worst = Math.max(worst, now - last);
      last = now;
    }
    const moved = scrollY > from;
    scrollTo(0, 0);
    await frame();
    return moved ? worst : null;
  };

  const tasks = new MessageChannel();
  const nextTask = () =>
    new Promise((resume) => {
      tasks.port1.onmessage = resume;
      tasks.port2.postMessage(0);
    });

  /** Milliseconds from an action until what it asks for is laid out; null where that never comes. */
  const time = async (act, isDone, limit = 20_000) => {
    const start = performance.now();
    act();
    while (!isDone()) {
      if (performance.now() - start > limit) return null;
      await nextTask();
    }
    document.body.getBoundingClientRect();
    return performance.now() - start;
  };
  /** How many entries show; none as long as one of another kind does, where they tell theirs. */
  const shownCount = (kind) => {
    const shown = [...document.querySelectorAll(entry)].filter((one) => !one.closest('[hidden]'));
    return shown.every(({ dataset }) => (dataset.kind ?? kind) === kind) ? shown.length : 0;
  };

  const frames = async (many) => {
    for (let frame = 0; frame < many; frame++) await new Promise(requestAnimationFrame);
  };
  Object.assign(globalThis, { bench: { seen, nodes, scroll, time, shownCount, count, frames } });
}

/** Adds one entry, which has to stand right after the first where there is a list. */
export async function addOne(title) {
  const { bench, contestant, more } = globalThis;
  const place = document.getElementById('place');
  const isThere = () => {
    const first = document.querySelector('.sourced-entry, .entry');
    return (first?.nextElementSibling ?? place).textContent.includes(title);
  };
  return bench.time(() => contestant.show(place, more), isThere);
}

/** Shows one kind of entry in five. */
export async function filterKind({ kind, wanted }) {
  const { bench, contestant, filtered } = globalThis;
  const place = document.getElementById('place');
  const act = contestant.filter
    ? () => contestant.filter(place, kind)
    : () => contestant.show(place, filtered);
  return bench.time(act, () => bench.shownCount(kind) === wanted);
}

/** Shows a record in a place of its own and takes it away, again and again. */
export async function mount({ times, expected, entry }) {
  const { bench, contestant, small } = globalThis;
  for (let index = 0; index < times; index++) {
    const place = document.createElement('div');
    document.body.append(place);
    contestant.show(place, small);
    const end = performance.now() + 5000;
    while (place.querySelectorAll(entry).length < expected && performance.now() < end) {
      await bench.frames(1);
    }
    await bench.frames(2);
    contestant.hide(place);
    place.remove();
  }
  await bench.frames(3);
}
