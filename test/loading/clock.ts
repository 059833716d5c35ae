const { setTimeout: setReal, clearTimeout: clearReal, Date: RealDate } = globalThis;
const { now: realNow } = Date;

interface Timer {
  at: number;
  run(): void;
}

/** The pauses of `refresh` are longer than any other. */
const PAUSE = 20_000;

/**
 * Stops the clock: timers and `Date.now` go on only when they are told to, and chance is none.
 * What a server answers comes in its own time.
 */
export function stopClock() {
  let now = RealDate.UTC(2026, 4, 6, 12);
  let last = 0;
  let planned = () => {};
  const timers = new Map<number, Timer>();
  const realRandom = Math.random;
  Math.random = () => 0;
  Date.now = () => now;
  globalThis.setTimeout = ((run: () => void, wait = 0) => {
    timers.set(++last, { at: now + Math.max(wait, 0), run });
    if (wait >= PAUSE) planned();
    return last;
  }) as typeof setTimeout;
  globalThis.clearTimeout = (id) => {
    if (!timers.delete(Number(id))) clearReal(id);
  };
  const pauses = () => [...timers.values()].filter(({ at }) => at - now >= PAUSE);

  return {
    /** How many timers run. */
    get timers() {
      return timers.size;
    },
    /** How long it is until each of the pauses is over, in seconds. */
    get pauses() {
      return pauses().map(({ at }) => (at - now) / 1000);
    },
    /** Sets the clock, without any time going by. */
    set(day: number) {
      const moved = day - now;
      now = day;
      for (const timer of timers.values()) timer.at += moved;
    },
    /** Lets time go by, and what is to be done in it be done. */
    pass(seconds: number) {
      const until = now + seconds * 1000;
      for (;;) {
        const [next] = [...timers].sort(([, a], [, b]) => a.at - b.at);
        if (!next || next[1].at > until) break;
        timers.delete(next[0]);
        now = next[1].at;
        next[1].run();
      }
      now = until;
    },
    /** Lets the one pause pass that is planned, and waits until the next is. */
    async nextPause() {
      const next = this.nextPlan();
      this.pass(this.pauses[0]!);
      await next;
    },
    /** Waits until a pause is planned. */
    nextPlan: () => new Promise<void>((resolve) => (planned = resolve)),
    goOn() {
      globalThis.setTimeout = setReal;
      globalThis.clearTimeout = clearReal;
      Date.now = realNow;
      Math.random = realRandom;
    },
  };
}

/** Makes the page seem hidden or offline, and tells it; false: as it is. */
export function pretend({ hidden = false, offline = false }): void {
  Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
  Object.defineProperty(navigator, 'onLine', { configurable: true, value: !offline });
  document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
  window.dispatchEvent(new Event(offline ? 'offline' : 'online'));
}
