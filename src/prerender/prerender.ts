import { actorCardMaker } from '../components/actor-card/actor-card-content.ts';
import { missionStatusMaker } from '../components/mission-status/mission-status-content.ts';
import {
  makeContent,
  optionsStamp,
  rootTemplate,
  type ContentMaker,
} from '../components/shared/content.ts';
import { wordList, type Options, type OptionValue } from '../components/shared/content-options.ts';
import { timelineMaker } from '../components/timeline/timeline-content.ts';
import type { Dataset } from '../model/dataset.ts';
import { createStory, type Story } from '../model/story.ts';
import { languages } from '../words/all.ts';
import { en } from '../words/en.ts';
import { languageOf, use } from '../words/index.ts';
import type { StatusWords } from '../words/words.ts';
import { registered } from '../words/registry.ts';
import { forFilters, forReading, type Form, withoutBlanks } from './forms.ts';
import { serialise } from './serialise.ts';
import { isWebAddress } from './web-address.ts';

export type SourcedTag = 'sourced-timeline' | 'sourced-actor-card' | 'sourced-mission-status';

/** The element’s attributes: those that shape content shape it. `lang` is the element’s, or the nearest on the page. */
export type PrerenderOptions = Readonly<
  Record<string, string | number | boolean | readonly string[] | undefined>
> & {
  /**
   * `A`: content of a placeholder, in tags and attributes that sites’ filters keep. `B`, the default:
   * content of an element. `D`: to stand without any script, in feeds and newsletters; all entries
   * where no `limit` is given.
   */
  readonly form?: Form;
  /** Form D: what relative addresses in the record are relative to; without it they make no links. */
  readonly base?: string;
};

export const FORMS: readonly Form[] = ['A', 'B', 'D'];

const makers: Readonly<Record<SourcedTag, ContentMaker<StatusWords>>> = {
  'sourced-timeline': timelineMaker,
  'sourced-actor-card': actorCardMaker,
  'sourced-mission-status': missionStatusMaker,
};

/** The tags that `prerender` knows, with the attributes that shape their content. */
export const contentAttributes = (tag: SourcedTag): string[] => Object.keys(makers[tag].defaults);

/**
 * Writes an element’s light-DOM content as plain HTML: what goes between the element’s
 * tags, or those of its placeholder. The element takes it over as it stands when its attributes are the same.
 *
 * @param tag `sourced-timeline`, `sourced-actor-card` or `sourced-mission-status`.
 * @param data A dataset as `parseDataset` gives it, or a story.
 * @param options The element’s attributes, by attribute name.
 * @returns HTML of one element: in forms A and B `[data-sourced-content]`.
 * @throws RangeError on an unknown tag or form, or on an option that cannot be read; DataError `unknown-id` on an id that the record lacks.
 */
export function prerender(
  tag: SourcedTag,
  data: Dataset | Story,
  options: PrerenderOptions = {},
): string {
  const maker = Object.hasOwn(makers, tag) ? makers[tag] : undefined;
  if (!maker) {
    throw new RangeError(`No element “${tag}”: use ${Object.keys(makers).join(', ')}.`);
  }
  const capital = Object.keys(options).find((name) => /[A-Z]/.test(name));
  if (capital !== undefined) {
    const attribute = capital.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    throw new RangeError(`No option “${capital}”: write “${attribute}”.`);
  }
  const { form = 'B', base, lang } = options;
  if (!FORMS.includes(form)) throw new RangeError(`No form “${form}”: use ${FORMS.join(', ')}.`);
  if (base !== undefined && !(URL.canParse(base) && isWebAddress(base))) {
    throw new RangeError(`“${base}” is no absolute address.`);
  }
  const story = 'dataset' in data ? data : createStory(data);
  const shaping = readOptions(
    maker.defaults,
    form === 'D' ? { ...options, limit: options['limit'] ?? 0 } : options,
  );
  const asked = typeof lang === 'string' ? lang : '';
  const words = wordsIn(asked);
  const content = makeContent(maker, story, shaping, words);
  const stamp = optionsStamp(maker, shaping, words.lang);
  const html = withoutBlanks(serialise(rootTemplate(content, story, stamp, asked, words)));
  return form === 'A' ? forFilters(html) : form === 'D' ? forReading(html, base) : html;
}

/** Here every language is at hand, registered or not. */
const wordsIn = (lang: string) =>
  use(
    registered(lang) ??
      languages.find((words) => languageOf(words.lang) === languageOf(lang)) ??
      en,
  );

function readOptions(defaults: Options, given: PrerenderOptions): Options {
  const read = (name: string, fallback: OptionValue): OptionValue => {
    const value = given[name];
    if (value === undefined || typeof value === 'boolean') return fallback;
    if (typeof fallback === 'object')
      return typeof value === 'object' ? value : wordList(String(value));
    return typeof fallback === 'number' ? Number(value) : String(value);
  };
  return Object.fromEntries(
    Object.entries(defaults).map(([name, fallback]) => [name, read(name, fallback)]),
  );
}
