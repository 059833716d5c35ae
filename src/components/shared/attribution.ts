import { html, nothing } from 'lit';
import type { Attribution, Figure, Post, Quote, Source, When } from '../../model/dataset.ts';
import { compareDays, compareWhen, effective } from '../../model/dates.ts';
import type { Story } from '../../model/story.ts';
import { dateAt, type DateText } from '../../words/date-words.ts';
import { numberText } from '../../words/intl.ts';
import { capital, inSentence } from '../../words/letter-case.ts';
import type { Words } from '../../words/words.ts';
import { richName } from './actor-names.ts';
import { fill, join, ofRecord, otherDirection, textIn, type Rich } from './rich-text.ts';
import { safeUrl } from './safe-url.ts';

/** An actor’s posts, the last named first: by the latest date of the articles that name them. */
export function postsOf(story: Story, id: string): Post[] {
  const posts = story.actors.get(id)?.posts ?? [];
  const last = (post: Post) =>
    publishedOf(story, post)
      .map((when) => effective(when).date?.latest ?? '0000-01-01')
      .sort(compareDays)
      .at(-1) ?? '0000-01-01';
  return [...posts].sort(
    (a, b) =>
      compareDays(last(b), last(a)) || Number(a.former ?? false) - Number(b.former ?? false),
  );
}

/** The post that these articles give the actor, else the last that any gives: “president of Ukraine”. */
export function postOf(
  story: Story,
  id: string,
  words: Words,
  said?: Pick<Attribution, 'evidence'>,
): Rich | undefined {
  const posts = postsOf(story, id);
  const articles = said ? sourceIds([said]) : [];
  const post =
    posts.find((one) => sourceIds([one]).some((source) => articles.includes(source))) ?? posts[0];
  return post && postTitle(post, story, words);
}

export function postTitle({ former, title }: Post, story: Story, words: Words): Rich {
  const own = ofRecord(title, story, words);
  return former ? fill([own], words.formerly) : own;
}

/** The articles that something rests on. */
export const articlesWith = (said: Pick<Attribution, 'evidence'>, story: Story): Source[] =>
  sourceIds([said]).flatMap((id) => story.sources.get(id) ?? []);

/** When the articles that something rests on were published, oldest first. */
export const publishedOf = (story: Story, said: Pick<Attribution, 'evidence'>): When[] =>
  articlesWith(said, story)
    .map(({ published }) => published)
    .sort(compareWhen);

/** The way by which each speaker’s words last came, in one piece of content. */
export type Told = Map<string, string>;

/**
 * Who says so in a line: name, post, where, and every carrier up to the article.
 *
 * @param told Fills as lines are written: a speaker’s post is named once, the way only where it differs from the last.
 */
export function byline(story: Story, said: Attribution, words: Words, told?: Told) {
  const [name, ...rest] = bylineParts(story, said, words, told);
  return html`<b>${name}</b>${rest.map((part) => [words.comma, part])}`;
}

/** The parts of a byline, the name first. */
export function bylineParts(
  story: Story,
  said: Attribution,
  words: Words,
  told: Told = new Map(),
): Rich[] {
  const { saidBy } = said;
  const last = told.get(saidBy);
  const way = JSON.stringify([said.medium, said.via]);
  told.set(saidBy, way);
  const post = last === undefined ? postOf(story, saidBy, words, said) : undefined;
  return [
    saidBy === 'outlet' ? words.articleItself : richName(story, saidBy, words),
    ...(post ? [post] : []),
    ...(last === way ? [] : wayOf(story, said, words)),
    ...mannerOf(story, said, words),
  ];
}

/** The same for things whose bylines in one article are the same. */
export const voiceOf = ({ saidBy, medium, via, modality, form, note }: Attribution): string =>
  JSON.stringify([saidBy, medium, via, modality, form === 'headline', note]);

/** How something said reached the article, and what a reader must know about it. */
export const channel = (story: Story, said: Attribution, words: Words): Rich[] => [
  ...wayOf(story, said, words),
  ...mannerOf(story, said, words),
];

/** One line for several things that a speaker says: only what all of them share. */
export function shared([first, ...rest]: readonly [Attribution, ...Attribution[]]): Attribution {
  const differing = Object.entries(PLAIN).filter(([key]) =>
    rest.some((one) => JSON.stringify(one[key as 'via']) !== JSON.stringify(first[key as 'via'])),
  );
  return { ...first, ...Object.fromEntries(differing) };
}

const PLAIN = {
  medium: undefined,
  via: undefined,
  modality: 'asserted',
  form: 'paraphrase',
  note: undefined,
} satisfies Partial<Attribution>;

/** From the speaker’s mouth to the article: where it was said, and who carried it. */
const wayOf = (story: Story, { medium, via }: Attribution, words: Words): Rich[] => [
  ...(medium ? [ofRecord(medium, story, words)] : []),
  ...(via ?? []).map(({ agent, act, medium: where }) => {
    const told = [act, ...(where ? [where] : [])].map((text) => ofRecord(text, story, words));
    return fill([carrierName(story, agent, words), ...told], words.carried);
  }),
];

/** A news medium is named with what it is: “TASS, the Russian state news agency”. */
function carrierName(story: Story, id: string, words: Words): Rich {
  const { kind, summary } = story.actors.get(id) ?? {};
  const name = richName(story, id, words);
  if (kind !== 'medium' || !summary) return name;
  const phrase = inSentence(summary).replace(/\.$/, '');
  return join([name, ofRecord(phrase, story, words)], words.comma);
}

const mannerOf = (story: Story, { modality, form, note }: Attribution, words: Words): Rich[] =>
  [
    words.modalities[modality],
    form === 'headline' ? words.headline : undefined,
    note && ofRecord(note, story, words),
  ].filter((part) => part !== undefined);

/** A date as `<time>`, machine-readable only as precisely as it is known. */
export function time({ prefix, text, datetime }: DateText) {
  const lead = prefix ? html`<span class="sourced-pre">${prefix}</span> ` : nothing;
  return datetime
    ? html`${lead}<time datetime="${datetime}">${text}</time>`
    : html`${lead}<span class="sourced-nodate">${text}</span>`;
}

/** A source’s title, linked where there is an address; publisher and date, or that they are not given. */
export function sourceLine(source: Source, words: Words) {
  const { language, title, authors, publisher, published } = source;
  const isDated = published.edtf !== null || published.estimate;
  const url = safeUrl(source.url);
  const name = title ?? words.untitled;
  const [lang, dir] =
    title === null ? [nothing, nothing] : [language, otherDirection(language, words)];
  return html`${
      url
        ? html`<a class="sourced-link" href="${url}" lang="${lang}" dir="${dir}">${name}</a>`
        : html`<cite lang="${lang}" dir="${dir}">${name}</cite>`
    }
    <span class="sourced-via"
      >${join(
        [
          authors.length > 0 ? textIn(language, authors.join(', '), words) : undefined,
          publisher === null ? words.publisherNotGiven : textIn(language, publisher, words),
          words.published(isDated ? dateAt(published, words) : undefined),
        ],
        words.comma,
      )}</span
    >`;
}

/** What a reader must know about a quotation: nested, hypothetical, garbled. */
export const quoteMarks = (quote: Quote, words: Words): string[] => [
  ...quote.marks.map((mark) => words.marks[mark] ?? mark),
  ...(quote.translated ? [words.translated] : []),
];

/** “More than 80,000 soldiers: trained by the EU”; millions and more as “1 billion”. */
export function figureText(figure: Figure, story: Story, words: Words): Rich {
  const { value, comparator, unit, of, period } = figure;
  const number = numberText(value, words.lang, {
    ...(Math.abs(value) >= 1e6 && { notation: 'compact', compactDisplay: 'long' }),
    maximumFractionDigits: 20,
  });
  const [ownUnit, own, time] = [unit, of, period].map(
    (text) => text && ofRecord(text, story, words),
  );
  const told = fill([ownUnit ?? '', own ?? ''], (unitText, ofText) =>
    capital(words.figure(comparator, number, unitText, ofText)),
  );
  return join([told, time], words.comma);
}

/** The articles that a set of attributions rests on, each once. */
export function sourceIds(attributions: readonly Pick<Attribution, 'evidence'>[]): string[] {
  return [...new Set(attributions.flatMap(({ evidence }) => evidence.map(({ source }) => source)))];
}
