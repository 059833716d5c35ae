import type { Story } from '../model/story.ts';
import type { DataError } from './data-error.ts';
import { loadDataset, requestKey, resolve, type LoadOptions } from './load-dataset.ts';
import { remember } from './remember.ts';

/** Who wants to have newer data as it comes. */
export interface Follower {
  /** How often to ask for it. */
  seconds: number;
  /** What there is now, newer or not. */
  tell(story: Story): void;
  /** Asking has failed, for the first time since it last went well. */
  fail(error: DataError): void;
}

type Follow = (follower: Follower) => () => void;

/** The shortest pause between two requests, and the longest that failures make, in seconds. */
const SHORTEST = 30;
const LONGEST_AFTER_FAILURES = 900;

/** A pause is longer by up to this part of it, by chance, so that readers do not ask all at once. */
const SPREAD = 0.25;

/** The longest wait that a timer knows. */
const LONGEST_WAIT = 2 ** 31 - 1;

const watches = new Map<string, Follow>();

/**
 * Follows the data at an address: one timer and one request for all who do. Returns what ends it; undefined
 * for an address that may not be used.
 */
export function follow(
  address: string,
  options: LoadOptions,
  follower: Follower,
): (() => void) | undefined {
  const url = resolve(address);
  if (url === undefined) return undefined;
  const key = requestKey(url, options);
  const add = watches.get(key) ?? watch(() => loadDataset(url, { ...options, reload: 'refresh' }));
  remember(watches, key, add);
  return add(follower);
}

/** Asks again and again for all who follow, while the page is visible and online; half as often with each failure. */
function watch(ask: () => Promise<Story>): Follow {
  const followers = new Set<Follower>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isAsking = false;
  let asked = Date.now();
  let chance = Math.random();
  let slowness = 1;

  /** At once where it is overdue. A clock that was set back makes nobody wait longer. */
  const plan = () => {
    clearTimeout(timer);
    if (isAsking || followers.size === 0 || document.hidden || !navigator.onLine) return;
    const seconds = Math.max(SHORTEST, Math.min(...[...followers].map((one) => one.seconds)));
    const slower = Math.max(seconds, Math.min(seconds * slowness, LONGEST_AFTER_FAILURES));
    const pause = slower * 1000 * (1 + SPREAD * chance);
    timer = setTimeout(
      () => void refresh(),
      Math.min(pause, asked + pause - Date.now(), LONGEST_WAIT),
    );
  };

  const refresh = async () => {
    isAsking = true;
    try {
      const story = await ask();
      slowness = 1;
      for (const { tell } of [...followers]) tell(story);
    } catch (error) {
      const isFirst = slowness === 1;
      slowness *= 2;
      if (isFirst) for (const { fail } of [...followers]) fail(error as DataError);
    }
    isAsking = false;
    asked = Date.now();
    chance = Math.random();
    plan();
  };

  const listen = (to: 'addEventListener' | 'removeEventListener') => {
    for (const sign of ['visibilitychange', 'online', 'offline']) window[to](sign, plan);
  };

  return (follower) => {
    if (followers.size === 0) listen('addEventListener');
    followers.add(follower);
    plan();
    return () => {
      followers.delete(follower);
      plan();
      if (followers.size === 0) listen('removeEventListener');
    };
  };
}
