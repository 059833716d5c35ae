import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Story } from '../model/story.ts';
import type { DataError } from './data-error.ts';
import { loadDataset } from './load-dataset.ts';
import { readDataset, readInline } from './read-dataset.ts';
import { follow, type Follower } from './refresh.ts';

export interface DatasetHost extends ReactiveControllerHost, HTMLElement {
  /** A dataset as a plain object, or a story. */
  data?: unknown;
  /** Address of a dataset. */
  src?: string;
  integrity?: string;
  maxBytes?: number;
  /** Seconds between re-reads of `src`; no finite number: never. */
  refresh?: number;
}

export interface DataState {
  readonly status: 'none' | 'loading' | 'ready' | 'failed';
  /** Also while a reload is under way or has failed: what was read before. */
  readonly story?: Story;
  /** Also while what failed is tried again. */
  readonly error?: DataError;
}

/** Where data comes from: equal keys stand for the same data. */
interface Origin {
  key: readonly unknown[];
  open?: (reload: boolean) => Story | Promise<Story>;
  /** Tells of newer data; where it comes from an address. Returns what ends that. */
  follow?: (follower: Follower) => (() => void) | undefined;
}

/**
 * Reads its host’s data: `data`, else a child `<script type="application/json">`, else `src`.
 * The host is updated when the state changes; replies that are no longer asked for are dropped. Newer data
 * that `refresh` brings is a new state; where it brings none for once, the state stays as it is.
 */
export class DatasetController implements ReactiveController {
  state: DataState = { status: 'none' };

  /** Fetches no `src` before `reload()`; what is being fetched or was is kept. */
  defer = false;

  /** Reads nothing, as while the parser is still inside the host. */
  paused = false;

  readonly #host: DatasetHost;
  readonly #onSettled?: (state: DataState) => void;
  #key?: readonly unknown[];
  /** What is followed: key and seconds. */
  #followed: readonly unknown[] = [];
  #unfollow?: () => void;

  /**
   * @param onSettled Called with a ready or failed state once the host has rendered it, and with the error
   *   of the first refresh that failed since one went well.
   */
  constructor(host: DatasetHost, onSettled?: (state: DataState) => void) {
    this.#host = host;
    this.#onSettled = onSettled;
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.read();
  }

  hostDisconnected(): void {
    this.#follow({ key: [] });
    const { status, story } = this.state;
    if (status !== 'loading') return;
    // A new key makes the reply a stale one; a reload is not taken up again, a first request is.
    this.#key = story && this.#key && [...this.#key];
    this.state = story ? { status: 'ready', story } : { status: 'none' };
  }

  /** Starts reading where the host’s data comes from now, unless that is what was read last. */
  read(): void {
    if (this.paused || !this.#host.isConnected) return;
    const origin = this.#origin();
    if (!same(origin.key, this.#key)) this.#open(origin, false);
    this.#follow(origin);
  }

  /** Reads anew; what was read before stays in the state until the answer comes, and if it fails. */
  reload(): void {
    this.defer = false;
    if (this.#host.isConnected) this.#open(this.#origin(), true);
  }

  #origin(): Origin {
    const { data, src, integrity, maxBytes } = this.#host;
    if (data) return { key: [data], open: () => readDataset(data) };
    const script = this.#host.querySelector(':scope>script[type="application/json"]');
    if (script) {
      const text = script.textContent;
      return { key: [script, text, maxBytes], open: () => readInline(text, maxBytes) };
    }
    const key = [src, integrity, maxBytes];
    if (!src || (this.defer && !same(key, this.#key))) return { key: [] };
    return {
      key,
      open: (reload) => loadDataset(src, { integrity, maxBytes, reload }),
      follow: (follower) => follow(src, { integrity, maxBytes }, follower),
    };
  }

  #follow({ key, follow }: Origin): void {
    const { refresh } = this.#host;
    const followed = [...key, refresh];
    if (same(followed, this.#followed)) return;
    this.#followed = followed;
    this.#unfollow?.();
    this.#unfollow =
      follow && Number.isFinite(refresh)
        ? follow({
            seconds: refresh!,
            tell: (story) => {
              const { status, story: shown } = this.state;
              if (status === 'failed' || (status === 'ready' && shown !== story)) {
                this.#set({ status: 'ready', story });
              }
            },
            fail: (error) => {
              if (!this.state.error) this.#onSettled?.({ ...this.state, error });
            },
          })
        : undefined;
  }

  #open({ key, open }: Origin, reload: boolean): void {
    const { story, error }: Partial<DataState> = same(key, this.#key) ? this.state : {};
    this.#key = key;
    const settle = (state: DataState) => {
      if (this.#key === key) this.#set(state);
    };
    const fail = (error: unknown) => settle({ status: 'failed', error: error as DataError, story });
    if (!open) return this.#set({ status: 'none' });
    try {
      const answer = open(reload);
      if ('then' in answer) {
        this.#set({ status: 'loading', story, ...(error && { error }) });
        answer.then((loaded) => settle({ status: 'ready', story: loaded }), fail);
      } else settle({ status: 'ready', story: answer });
    } catch (error) {
      fail(error);
    }
  }

  #set(state: DataState): void {
    this.state = state;
    this.#host.requestUpdate();
    if (state.status !== 'ready' && state.status !== 'failed') return;
    void this.#host.updateComplete.then(() => {
      if (this.state === state) this.#onSettled?.(state);
    });
  }
}

const same = (a: readonly unknown[], b?: readonly unknown[]): boolean =>
  a.length === b?.length && a.every((value, index) => Object.is(value, b[index]));
