import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { decode, fragmentOf } from '../shared/fragment.ts';
import type { ReaderFilter } from './filter-state.ts';
import { readFilter, writeFilter } from './url-state.ts';

interface AddressHost extends ReactiveControllerHost, HTMLElement {
  filter: ReaderFilter;
  idPrefix: string;
  urlState: boolean;
  /** Whether the record that is read, or the page, has an entry for the event. */
  has(eventId: string): boolean;
  show(eventId: string): boolean;
}

/** Keeps its host and the page’s address together: the filter in the query, where asked for, and the entry that `#id` names. */
export class PageAddress implements ReactiveController {
  readonly #host: AddressHost;
  readonly #needData: () => void;
  /** An id in the page that is yet to be followed; empty where there is none. */
  #pending?: string;
  #hasAsked = false;
  #isRead = false;
  #saved: ReaderFilter = {};

  /** @param needData Called where an entry that is asked for may be in data that is not read yet. */
  constructor(host: AddressHost, needData: () => void) {
    this.#host = host;
    this.#needData = needData;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#follow);
    addEventListener('popstate', this.#readAgain);
    // Where the entry stands in the page, the browser has gone there itself.
    this.#pending ??= isInView(idInAddress()) ? '' : idInAddress();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#follow);
    removeEventListener('popstate', this.#readAgain);
  }

  /** Takes the filter from the address, once. To be called before the host makes use of it. */
  read(): void {
    if (!this.#host.urlState || this.#isRead) return;
    this.#isRead = true;
    const filter = readFilter(location.search, this.#prefix);
    if (Object.keys(filter).length > 0) this.#host.filter = this.#saved = filter;
  }

  hostUpdated(): void {
    if (this.#pending) void this.#host.updateComplete.then(this.#followPending);
    const { filter, urlState } = this.#host;
    if (urlState && filter !== this.#saved) this.#save(filter);
  }

  #save(filter: ReaderFilter): void {
    this.#saved = filter;
    const search = writeFilter(location.search, this.#prefix, filter);
    if (search === location.search) return;
    try {
      history.replaceState(history.state, '', location.pathname + search + location.hash);
    } catch {
      // A frame without an address of its own.
    }
  }

  /** The page’s address without our parameters, with that of an entry. */
  addressOf(id: string): string {
    const { origin, pathname, search } = location;
    return `${origin}${pathname}${writeFilter(search, this.#prefix, {})}${fragmentOf(id)}`;
  }

  /** The id that the page’s address names. */
  get id(): string {
    return idInAddress();
  }

  /** The event an id in the page stands for; undefined where it is none of the host’s. */
  eventOf(id: string): string | undefined {
    const { idPrefix } = this.#host;
    return id && id.startsWith(idPrefix) ? id.slice(idPrefix.length) : undefined;
  }

  get #prefix(): string {
    const { idPrefix } = this.#host;
    const place = timelines(idPrefix)
      .filter(({ urlState }) => urlState)
      .findIndex((timeline) => timeline === this.#host);
    return place > 0 ? `${idPrefix}${place + 1}-` : idPrefix;
  }

  readonly #readAgain = () => {
    const host = this.#host;
    const filter = readFilter(location.search, this.#prefix);
    const isNews = writeFilter('', '', filter) !== writeFilter('', '', host.filter);
    if (host.urlState && isNews) host.filter = this.#saved = filter;
  };

  readonly #follow = () => {
    this.#pending = idInAddress();
    this.#followPending();
  };

  /** Once the host has the entry: where another element bears the id, or comes first with it, that one is gone to. */
  readonly #followPending = () => {
    const host = this.#host;
    const event = this.eventOf(this.#pending ?? '');
    const bearer = document.getElementById(this.#pending ?? '');
    if (event === undefined) this.#pending = '';
    else if (host.has(event)) {
      const [first = host] = timelines(host.idPrefix).filter((timeline) => timeline.has?.(event));
      this.#pending = '';
      if (bearer ? host.contains(bearer) : first === host) host.show(event);
    } else if (!bearer && !this.#hasAsked) {
      this.#hasAsked = true;
      this.#needData();
    }
  };
}

/** The page’s timelines of a prefix, as far as they are elements yet. */
const timelines = (idPrefix: string): (Element & Partial<AddressHost>)[] =>
  [...document.querySelectorAll<Element & Partial<AddressHost>>('sourced-timeline')].filter(
    (timeline) => timeline.idPrefix === idPrefix,
  );

const isInView = (id: string) => !!document.getElementById(id)?.getClientRects().length;

const idInAddress = () => idIn(location.hash);

/** The id that the fragment of an address names. */
export const idIn = (hash: string): string => decode(hash.slice(1));
