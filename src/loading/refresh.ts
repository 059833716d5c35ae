import type { Story } from '../model/story.ts';
import type { DataError } from './data-error.ts';
import { loadDataset, requestKey, type LoadOptions } from './load-dataset.ts';

/** Who wants to have newer data as it comes. */
export interface Follower {
  /** How often to ask for it. */
  seconds: number;
  /** What there is now, newer or not. */
  tell(story: Story): void;
  /** Asking has failed, for the first time since it last went well. */
  fail(error: DataError): void;
}

/** The shortest time between two requests, and the longest after failures, in seconds. */
const SHORTEST = 30;
const LONGEST_AFTER_FAILURES = 900;

/** The longest time that a timer takes, in seconds. */
const LONGEST = 1e6;

/** How much later than asked for a request may be, by chance: so readers do not ask all at once. */
const SPREAD = 0.25;

const signs = () =>
  [
    [document, 'visibilitychange'],
    [window, 'online'],
    [window, 'offline'],
  ] as const;

/**
 * Asks for the data at one address again and again, for all who follow it: while the page is visible and
 * online, and half as often with each failure.
 */
class Watch {
  readonly #ask: () => Promise<Story>;
  readonly #followers = new Set<Follower>();
  #timer?: ReturnType<typeof setTimeout>;
  #isAsking = false;
  #asked = Date.now();
  #chance = Math.random();
  #failures = 0;

  constructor(ask: () => Promise<Story>) {
    this.#ask = ask;
  }

  /** Returns what ends it. */
  add(follower: Follower): () => void {
    if (this.#followers.size === 0) {
      for (const [target, type] of signs()) target.addEventListener(type, this);
    }
    this.#followers.add(follower);
    this.handleEvent();
    return () => {
      this.#followers.delete(follower);
      this.handleEvent();
      if (this.#followers.size > 0) return;
      for (const [target, type] of signs()) target.removeEventListener(type, this);
    };
  }

  /** Plans the next request: at once where it is overdue, none while nobody would see what it brings. */
  handleEvent(): void {
    clearTimeout(this.#timer);
    const isIdle = this.#isAsking || this.#followers.size === 0;
    if (isIdle || document.hidden || !navigator.onLine) return;
    const pause = this.#pause;
    const wait = this.#asked + pause - Date.now();
    // A clock that was set back makes nobody wait longer.
    this.#timer = setTimeout(() => void this.#refresh(), Math.min(wait, pause));
  }

  get #pause(): number {
    const wanted = Math.min(...[...this.#followers].map(({ seconds }) => seconds));
    const seconds = Math.min(Math.max(wanted, SHORTEST), LONGEST);
    const slower = Math.min(seconds * 2 ** this.#failures, LONGEST_AFTER_FAILURES);
    return Math.max(seconds, slower) * (1 + SPREAD * this.#chance) * 1000;
  }

  async #refresh(): Promise<void> {
    this.#isAsking = true;
    try {
      const story = await this.#ask();
      this.#failures = 0;
      for (const { tell } of [...this.#followers]) tell(story);
    } catch (error) {
      this.#failures++;
      if (this.#failures > 1) return;
      for (const { fail } of [...this.#followers]) fail(error as DataError);
    } finally {
      this.#isAsking = false;
      this.#asked = Date.now();
      this.#chance = Math.random();
      this.handleEvent();
    }
  }
}

const watches = new Map<string, Watch>();

/**
 * Follows the data at an address: one timer and one request for all who do. Returns what ends it.
 * @throws {DataError} `blocked-url`.
 */
export function follow(address: string, options: LoadOptions, follower: Follower): () => void {
  const key = requestKey(address, options);
  let watch = watches.get(key);
  if (!watch) {
    watch = new Watch(() => loadDataset(address, { ...options, reload: 'refresh' }));
    watches.set(key, watch);
  }
  return watch.add(follower);
}
