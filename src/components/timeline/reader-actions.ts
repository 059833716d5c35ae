import { dayText } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import type { ControlActions } from './controls.ts';
import type { ReaderFilter } from './filter-state.ts';
import type { ReaderState } from './reader-state.ts';

interface Requests {
  change(filter: ReaderFilter, message?: string): void;
  redraw(): void;
  use(): void;
  words(): Words;
  /** The day the author asks for. */
  ownDay(): string | undefined;
}

/** A pause in typing after which a search is made. */
const TYPING_MS = 250;

/** What the reader does with the controls, as changes of the state. */
export class ReaderActions implements ControlActions {
  #typing?: ReturnType<typeof setTimeout>;

  constructor(
    private readonly state: ReaderState,
    private readonly on: Requests,
  ) {}

  readonly change = (filter: ReaderFilter) => this.on.change(filter);

  readonly use = () => this.on.use();

  readonly toggle = () => {
    this.state.open = !this.state.open;
    this.on.redraw();
  };

  readonly chooseDay = (day: string) => {
    const words = this.on.words();
    const asOf = day === (this.on.ownDay() ?? '') ? undefined : day;
    const message = day ? `${words.asOf(dayText(day, words))}.` : `${words.allArticles}.`;
    this.on.change({ ...this.state.filter, asOf }, message);
  };

  readonly type = (query: string, done: boolean) => {
    this.stop();
    this.state.typed = query;
    if (done) this.#search(query);
    else this.#typing = setTimeout(() => this.#search(query), TYPING_MS);
    this.on.redraw();
  };

  /** Forgets what is typed and not yet searched for. */
  stop(): void {
    clearTimeout(this.#typing);
  }

  #search(query: string): void {
    const { filter } = this.state;
    if (query.trim() !== (filter.query ?? '').trim()) this.on.change({ ...filter, query });
    this.state.typed = query;
  }
}
