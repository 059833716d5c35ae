import type { ReaderFilter } from './filter-state.ts';

/** A reader changed what the timeline shows. Bubbles and crosses shadow roots. */
export class SourcedFilterEvent extends Event {
  static readonly type = 'sourced-filter';
  constructor(
    /** What is chosen now, as in the timeline’s `filter`. */
    readonly filter: ReaderFilter,
  ) {
    super(SourcedFilterEvent.type, { bubbles: true, composed: true });
  }
}

declare global {
  interface HTMLElementEventMap {
    'sourced-filter': SourcedFilterEvent;
  }
}
