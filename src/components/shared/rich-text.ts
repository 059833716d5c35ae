import { html, nothing, type TemplateResult } from 'lit';
import type { Story } from '../../model/story.ts';
import type { Worded } from '../../words/date-words.ts';
import { languageOf } from '../../words/registry.ts';
import { capital } from '../../words/letter-case.ts';
import type { StatusWords } from '../../words/words.ts';
import { isTemplate } from './block.ts';

/** Text, parts of which may be in a language of their own. */
export type Rich = string | TemplateResult | readonly Rich[];

const RTL = /^(ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)(-|$)|-(arab|hebr)(-|$)/i;

export const directionOf = (lang: string): 'ltr' | 'rtl' => (RTL.test(lang) ? 'rtl' : 'ltr');

/** Whether our words are in another language. */
export const isForeign = (lang: string, words: StatusWords): boolean =>
  lang !== words.lang && languageOf(lang) !== languageOf(words.lang);

/** Text in a language, marked as such where our words are in another. */
export function textIn(lang: string, text: string, words: StatusWords): Rich {
  if (!isForeign(lang, words)) return text;
  return html`<span lang="${lang}" dir="${otherDirection(lang, words)}">${text}</span>`;
}

/** For `dir`: a language’s direction where it is not that of our words. */
export const otherDirection = (lang: string, words: StatusWords) =>
  directionOf(lang) === words.dir ? nothing : directionOf(lang);

/** For `dir`: that of our words where they run from right to left; else the page’s own stays. */
export const turned = ({ dir }: StatusWords) => (dir === 'rtl' ? dir : nothing);

/** The record’s own words. */
export const ofRecord = (text: string, { dataset }: Story, words: StatusWords): Rich =>
  textIn(dataset.language, text, words);

const FIRST_SLOT = 0xe000;
const SLOT = /([\uE000-\uE0FF])/;

/** A phrase of ours with rich text in its places. */
export function fill(values: readonly Rich[], phrase: (...texts: string[]) => string): Rich {
  const texts = values.map((value, index) =>
    typeof value === 'string' && !SLOT.test(value)
      ? value
      : String.fromCharCode(FIRST_SLOT + index),
  );
  const parts = phrase(...texts)
    .split(SLOT)
    .map((part) => values[part.charCodeAt(0) - FIRST_SLOT] ?? part);
  return parts.length > 1 ? parts : (parts[0] ?? '');
}

/** What there is of the parts, with a separator between them. */
export function join(parts: readonly (Rich | undefined)[], separator: string): Rich {
  const present = parts.filter((part) => part !== undefined && part !== '') as Rich[];
  if (present.every((part) => typeof part === 'string')) return present.join(separator);
  return present.flatMap((part, index) => (index > 0 ? [separator, part] : [part]));
}

/** With a capital, to begin a line. */
export function capitalRich(text: Rich, words: StatusWords): Rich {
  if (typeof text === 'string') return capital(text);
  if (isTemplate(text)) {
    const [lang, , own] = text.values;
    return typeof own === 'string' ? textIn(String(lang), capital(own), words) : text;
  }
  const [first = '', ...rest] = text;
  return [capitalRich(first, words), ...rest];
}

export const worded = (part: Worded, story: Story, words: StatusWords): Rich =>
  typeof part === 'string' ? part : fill([ofRecord(part.record, story, words)], part.say);
