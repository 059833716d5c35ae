/** Why data could not be used; the `code` of a `sourced-error`. */
export type DataErrorCode =
  | 'network'
  | 'timeout'
  | 'not-found'
  | 'too-large'
  | 'not-json'
  | 'invalid'
  | 'integrity'
  | 'unknown-id'
  | 'blocked-url';

/** Data that could not be used. The message is one plain sentence for a developer. */
export class DataError extends Error {
  /** @param url Absolute address of the data, where it has one. */
  constructor(
    readonly code: DataErrorCode,
    message: string,
    readonly url?: string,
  ) {
    super(message);
    this.name = 'DataError';
  }
}

/** The sentence of a message: “The data at https://… is not JSON.” */
export const aboutData = (predicate: string, url?: string): string =>
  `The data ${url ? `at ${url} ` : ''}${predicate}.`;
