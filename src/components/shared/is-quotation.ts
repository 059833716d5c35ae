import type { Quote, Statement } from '../../model/dataset.ts';

/** A full or partial quotation stands as such; a fragment stays with the words around it. */
export const isQuotation = (statement: Statement): statement is Statement & { quote: Quote } =>
  statement.quote !== undefined && statement.quote.extent !== 'fragment';
