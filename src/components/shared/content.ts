import { html, type TemplateResult } from 'lit';
import { asOf } from '../../model/as-of.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { templateOf, type Block } from './block.ts';
import { optionsKey, withDefaults, type Options } from './content-options.ts';

/** What an element shows in the light DOM: the keyed blocks of its one owned child. */
export interface Content {
  /** Tag of the owned child: a phrase in a sentence, or a labelled part of the page. */
  root: 'section' | 'article' | 'span';
  /** Accessible name of a part of the page. */
  label: string;
  blocks: readonly Block[];
}

/**
 * Makes an element’s content: pure, the same in the browser and in `prerender`.
 * Throws DataError `unknown-id` where the record lacks what is asked for, RangeError on an option that cannot be read.
 */
export interface ContentMaker {
  /** Attributes that shape the content, with their defaults. */
  defaults: Options;
  /** Options as far as they shape the content, where not all of their values do. */
  shaping?(options: Options): Options;
  make(story: Story, options: Options, words: Words): Content;
}

/** `as-of` in options names a day: the record as published by its end. */
export function makeContent(maker: ContentMaker, story: Story, given: Options, words: Words) {
  const options = withDefaults(given, maker.defaults);
  const day = options['as-of'];
  return maker.make(day ? asOf(story, String(day)) : story, options, words);
}

/** The owned child, with its dataset and options on it. */
export function rootTemplate(
  { root, label, blocks }: Content,
  story: Story,
  options: string,
): TemplateResult {
  const stamp = versionStamp(story);
  const children = blocks.map(templateOf);
  switch (root) {
    case 'section':
      return html`<section
        slot="sourced"
        class="sourced-content"
        data-sourced-content="${stamp}"
        data-sourced-options="${options}"
        aria-label="${label}"
      >
        ${children}
      </section>`;
    case 'article':
      return html`<article
        slot="sourced"
        class="sourced-content"
        data-sourced-content="${stamp}"
        data-sourced-options="${options}"
        aria-label="${label}"
      >
        ${children}
      </article>`;
    case 'span':
      return html`<span
        slot="sourced"
        class="sourced-content"
        data-sourced-content="${stamp}"
        data-sourced-options="${options}"
        >${children}</span
      >`;
  }
}

export const versionStamp = ({ dataset }: Story) => `${dataset.id}@${dataset.version}`;

export const optionsStamp = (maker: ContentMaker, options: Options) =>
  optionsKey(maker.shaping?.(options) ?? options, maker.defaults);
