import type { DataErrorCode } from '../../loading/data-error.ts';

/** The record is shown. Bubbles and crosses shadow roots. */
export class SourcedReadyEvent extends Event {
  static readonly type = 'sourced-ready';
  constructor(
    /** Title of the record. */
    readonly title: string,
    /** Semantic version of the record. */
    readonly version: string,
    /** How many events the record holds. */
    readonly events: number,
  ) {
    super(SourcedReadyEvent.type, { bubbles: true, composed: true });
  }
}

/** The record, or a part of it, cannot be shown; what the author wrote stays. Bubbles and crosses shadow roots. */
export class SourcedErrorEvent extends Event {
  static readonly type = 'sourced-error';
  constructor(
    readonly code: DataErrorCode,
    /** One sentence for developers: what is wrong, and where. */
    readonly message: string,
    /** Address of the data, where it has one. */
    readonly url?: string,
  ) {
    super(SourcedErrorEvent.type, { bubbles: true, composed: true });
  }
}

/**
 * A reader chose an event, an actor or a mission. Bubbles and crosses shadow roots. Cancelled, nothing
 * follows on it: the page does as it likes.
 */
export class SourcedSelectEvent extends Event {
  static readonly type = 'sourced-select';
  /** What was chosen. Not a field of the event itself, whose `type` is its name. */
  readonly detail: Readonly<{ type: 'event' | 'actor' | 'mission'; id: string }>;
  constructor(
    type: 'event' | 'actor' | 'mission',
    /** Id of what was chosen. */
    readonly id: string,
  ) {
    super(SourcedSelectEvent.type, { bubbles: true, composed: true, cancelable: true });
    this.detail = { type, id };
  }
}

declare global {
  interface HTMLElementEventMap {
    'sourced-select': SourcedSelectEvent;
    'sourced-ready': SourcedReadyEvent;
    'sourced-error': SourcedErrorEvent;
  }
}
