import { wordList } from '../shared/content-options.ts';

/** What the reader is offered where the author says nothing. */
export const CONTROLS = ['overview', 'filter', 'order', 'search'];

/** How a list of words is read. */
export const list = { converter: { fromAttribute: wordList } };

/** How attributes are read whose default comes back when they are taken away. */
export const controlsReader = {
  fromAttribute: (text: string | null) => (text === null ? CONTROLS : wordList(text)),
};

export const prefixReader = { fromAttribute: (text: string | null) => text ?? 'sourced-' };
