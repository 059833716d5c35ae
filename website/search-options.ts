import type { Options } from 'minisearch';

/** A section of a page, as it is found. */
export interface Section {
  /** Its address, from the site’s root. */
  readonly id: string;
  readonly page: string;
  readonly heading: string;
  readonly text: string;
  /** Its first words. */
  readonly start: string;
}

export const searchOptions: Options<Section> = {
  fields: ['page', 'heading', 'text'],
  storeFields: ['page', 'heading', 'start'],
  searchOptions: {
    prefix: true,
    fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    boost: { heading: 3, page: 2 },
    combineWith: 'AND',
  },
};
