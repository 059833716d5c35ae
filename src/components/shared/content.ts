import { html, nothing, type TemplateResult } from 'lit';
import { storyAt } from '../../model/as-of.ts';
import type { Story } from '../../model/story.ts';
import { languageOf } from '../../words/registry.ts';
import type { StatusWords, Words } from '../../words/words.ts';
import { templateOf, type Block } from './block.ts';
import { optionsKey, withDefaults, type Options } from './content-options.ts';
import { turned } from './rich-text.ts';

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
export interface ContentMaker<W extends StatusWords = Words> {
  /** What the content needs of English. */
  english: W;
  /** Attributes that shape the content, with their defaults. */
  defaults: Options;
  /** Options as far as they shape the content, where not all of their values do. */
  shaping?(options: Options): Options;
  make(story: Story, options: Options, words: W): Content;
}

/** `as-of` in options names a day: the record as published by its end. */
export function makeContent<W extends StatusWords>(
  maker: ContentMaker<W>,
  story: Story,
  given: Options,
  words: W,
) {
  const options = withDefaults(given, maker.defaults);
  return maker.make(storyAt(story, String(options['as-of'])), options, words);
}

/**
 * The owned child, with its dataset and options on it, and with its language where that is not English
 * in a page that asks for no other.
 *
 * @param asked BCP 47 tag of the language that the page asks for; empty where it names none.
 */
export function rootTemplate(
  { root, label, blocks }: Content,
  story: Story,
  options: string,
  asked: string,
  words: StatusWords,
): TemplateResult {
  const stamp = versionStamp(story);
  const isPlain = [asked || 'en', words.lang].every((tag) => languageOf(tag) === 'en');
  const lang = isPlain ? nothing : words.lang;
  const dir = turned(words);
  const children = blocks.map(templateOf);
  switch (root) {
    case 'section':
      return html`<section
        slot="sourced"
        class="sourced-content"
        data-sourced-content="${stamp}"
        data-sourced-options="${options}"
        lang="${lang}"
        dir="${dir}"
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
        lang="${lang}"
        dir="${dir}"
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
        lang="${lang}"
        dir="${dir}"
        >${children}</span
      >`;
  }
}

export const versionStamp = ({ dataset }: Story) => `${dataset.id}@${dataset.version}`;

/** What shapes the content, in a word: the same stamp stands for the same content of a record. */
export const optionsStamp = (
  maker: Pick<ContentMaker, 'defaults' | 'shaping'>,
  options: Options,
  lang = 'en',
) =>
  optionsKey(
    { ...(maker.shaping?.(options) ?? options), lang: languageOf(lang) },
    { ...maker.defaults, lang: 'en' },
  );
