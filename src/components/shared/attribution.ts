import { html, nothing } from 'lit';
import type { Attribution, Figure, Post, Quote, Source, When } from '../../model/dataset.ts';
import { compareDays, compareWhen, effective } from '../../model/dates.ts';
import type { Story } from '../../model/story.ts';
import type { DateText } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';
import { dateLine } from './date-said.ts';
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

/** Who says so in a line: name, post, where, and every carrier up to the article. */
export function byline(story: Story, attribution: Attribution, words: Words) {
  const { saidBy } = attribution;
  const rest = [postOf(story, saidBy, words, attribution), ...channel(story, attribution, words)];
  return html`<b>${actorName(story, saidBy, words)}</b>${rest
      .filter(Boolean)
      .map((part) => `, ${part}`)}`;
}

/** How something said reached the article, and what a reader must know about it. */
export const channel = (
  story: Story,
  { medium, via, modality, form, note }: Attribution,
  words: Words,
): string[] =>
  [
    medium,
    ...(via ?? []).map(({ agent, act, medium: where }) =>
      words.carried(actorName(story, agent, words), act, where),
    ),
    words.modalities[modality],
    form === 'headline' ? words.headline : undefined,
    note,
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

export function figureText(figure: Figure, words: Words): string {
  const number = new Intl.NumberFormat(words.lang).format(figure.value);
  const text = words.figure(figure.comparator, number, figure.unit, figure.of);
  return figure.period ? `${text}, ${figure.period}` : text;
}

/** The articles that a set of attributions rests on, each once. */
export function sourceIds(attributions: readonly Pick<Attribution, 'evidence'>[]): string[] {
  return [...new Set(attributions.flatMap(({ evidence }) => evidence.map(({ source }) => source)))];
}
