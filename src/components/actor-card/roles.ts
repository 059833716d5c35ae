import { html, nothing } from 'lit';
import type { Actor, Post } from '../../model/dataset.ts';
import { dayOf } from '../../model/dates.ts';
import { dateAt, dateLine } from '../../words/date-words.ts';
import { capital } from '../../words/letter-case.ts';
import { postsOf, postTitle, publishedOf } from '../shared/attribution.ts';
import { capitalRich } from '../shared/rich-text.ts';
import { section, type CardContext } from './card-section.ts';

/** The posts that the articles give an actor, the last named first. */
export function roles(actor: Actor, context: CardContext) {
  const { story, words, level, compact } = context;
  const posts = postsOf(story, actor.id);
  if (compact || posts.length === 0) return nothing;
  return section(
    'roles',
    words.roles,
    '',
    level,
    posts.map((post) => role(post, context)),
  );
}

function role(post: Post, { story, words }: CardContext) {
  const { when } = post;
  const dated = publishedOf(story, post).filter(dayOf);
  const named = [...new Set(dated.map((published) => dateAt(published, words)))];
  const last = named.length > 1 ? named.at(-1) : undefined;
  const lines = [
    when ? `${capital(dateLine(when, words))}.` : undefined,
    words.namedSo(named[0] ?? words.undatedMention, last),
    when ? undefined : words.termNotGiven,
  ];
  return html`<li class="sourced-by">
    <b>${capitalRich(postTitle(post, story, words), words)}</b> ${
      last ? html`<span class="sourced-tenure"></span>` : nothing
    }<span class="sourced-via">${lines.filter(Boolean).join(' ')}</span>
  </li>`;
}
