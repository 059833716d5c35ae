import { html, nothing } from 'lit';
import type { Attribution, Figure, Post, Quote, Source, When } from '../../model/dataset.ts';
import { compareDays, compareWhen, effective } from '../../model/dates.ts';
import type { Story } from '../../model/story.ts';
import type { DateText } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { capital, dateLine } from './date-said.ts';
import { safeUrl } from './safe-url.ts';

/** An actor’s house name; an unknown id is printed as it is, the outlet’s own voice as such. */
export const actorName = (story: Story, id: string, words: Words): string =>
  id === 'outlet' ? words.theArticle : (story.actors.get(id)?.name ?? id);

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
): string | undefined {
  const posts = postsOf(story, id);
  const articles = said ? sourceIds([said]) : [];
  const post =
    posts.find((one) => sourceIds([one]).some((source) => articles.includes(source))) ?? posts[0];
  return post && postTitle(post, words);
}

export const postTitle = ({ former, title }: Post, words: Words): string =>
  former ? `${words.former} ${title}` : title;

/** When the articles that something rests on were published, oldest first. */
export const publishedOf = (story: Story, said: Pick<Attribution, 'evidence'>): When[] =>
  sourceIds([said])
    .flatMap((id) => story.sources.get(id)?.published ?? [])
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
  return html`<b>${name}</b>${rest.map((part) => `, ${part}`)}`;
}

/** The parts of a byline, the name first. */
export function bylineParts(
  story: Story,
  said: Attribution,
  words: Words,
  told: Told = new Map(),
): string[] {
  const { saidBy } = said;
  const last = told.get(saidBy);
  const way = wayOf(story, said, words);
  told.set(saidBy, way.join());
  const post = last === undefined ? postOf(story, saidBy, words, said) : undefined;
  return [
    saidBy === 'outlet' ? words.articleItself : actorName(story, saidBy, words),
    ...(post ? [post] : []),
    ...(last === way.join() ? [] : way),
    ...mannerOf(said, words),
  ];
}

/** How something said reached the article, and what a reader must know about it. */
export const channel = (story: Story, said: Attribution, words: Words): string[] => [
  ...wayOf(story, said, words),
  ...mannerOf(said, words),
];

/** One line for several things that a speaker says: only what all of them share. */
export function shared([first, ...rest]: readonly [Attribution, ...Attribution[]]): Attribution {
  const all = (key: keyof Attribution) =>
    rest.every((one) => JSON.stringify(one[key]) === JSON.stringify(first[key]));
  return {
    saidBy: first.saidBy,
    evidence: first.evidence,
    medium: all('medium') ? first.medium : undefined,
    via: all('via') ? first.via : undefined,
    modality: all('modality') ? first.modality : 'asserted',
    form: all('form') ? first.form : 'paraphrase',
    note: all('note') ? first.note : undefined,
  };
}

/** From the speaker’s mouth to the article: where it was said, and who carried it. */
const wayOf = (story: Story, { medium, via }: Attribution, words: Words): string[] => [
  ...(medium ? [medium] : []),
  ...(via ?? []).map(({ agent, act, medium: where }) =>
    words.carried(carrierName(story, agent, words), act, where),
  ),
];

/** A news medium is named with what it is: “TASS, the Russian state news agency”. */
function carrierName(story: Story, id: string, words: Words): string {
  const { kind, summary } = story.actors.get(id) ?? {};
  const name = actorName(story, id, words);
  if (kind !== 'medium' || !summary) return name;
  const start = summary.charAt(0).toLocaleLowerCase(words.lang);
  return `${name}, ${start}${summary.slice(1).replace(/\.$/, '')}`;
}

const mannerOf = ({ modality, form, note }: Attribution, words: Words): string[] =>
  [words.modalities[modality], form === 'headline' ? words.headline : undefined, note].filter(
    (part) => part !== undefined,
  );

/** A date as `<time>`, machine-readable only as precisely as it is known. */
export function time({ prefix, text, datetime }: DateText) {
  const lead = prefix ? html`<span class="sourced-pre">${prefix}</span> ` : nothing;
  return datetime
    ? html`${lead}<time datetime="${datetime}">${text}</time>`
    : html`${lead}<span class="sourced-nodate">${text}</span>`;
}

/** A source’s title, linked where there is an address; publisher and date, or that they are not given. */
export function sourceLine(source: Source, words: Words) {
  const url = safeUrl(source.url);
  const title = source.title ?? words.untitled;
  return html`${
      url
        ? html`<a class="sourced-link" href="${url}" lang="${source.language}">${title}</a>`
        : html`<cite lang="${source.language}">${title}</cite>`
    }<span class="sourced-via"
      >${[
        source.authors.join(', '),
        source.publisher ?? words.publisherNotGiven,
        words.published(dateLine(source.published, words)),
      ]
        .filter(Boolean)
        .join(', ')}</span
    >`;
}

/** What a reader must know about a quotation: nested, hypothetical, garbled. */
export const quoteMarks = (quote: Quote, words: Words): string[] => [
  ...quote.marks.map((mark) => words.marks[mark] ?? mark),
  ...(quote.translated ? [words.translated] : []),
];

/** “More than 80,000 soldiers: trained by the EU”; millions and more as “1 billion”. */
export function figureText({ value, comparator, unit, of, period }: Figure, words: Words): string {
  const number = new Intl.NumberFormat(words.lang, {
    ...(Math.abs(value) >= 1e6 && { notation: 'compact', compactDisplay: 'long' }),
    maximumFractionDigits: 20,
  });
  const text = words.figure(comparator, number.format(value), unit, of);
  return [capital(text, words), period].filter(Boolean).join(', ');
}

/** The articles that a set of attributions rests on, each once. */
export function sourceIds(attributions: readonly Pick<Attribution, 'evidence'>[]): string[] {
  return [...new Set(attributions.flatMap(({ evidence }) => evidence.map(({ source }) => source)))];
}
