import type { Attribution, When } from '../../model/dataset.ts';
import { anchorDay, compareDays, effective } from '../../model/dates.ts';
import { whenSaid } from '../../model/status.ts';
import type { Story } from '../../model/story.ts';
import { dateText } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';

type Dated = Attribution & { validAt?: When };

/** A date in a run of text: “about 29 August 2025”. */
export function dateLine(when: When | undefined, words: Words): string {
  const { prefix, text } = dateText(when, words);
  const lower = (start: string) => start.toLocaleLowerCase(words.lang);
  if (prefix) return `${lower(prefix)} ${text}`;
  return text === words.dateNotGiven ? lower(text) : text;
}

/** “reported 7 April 2024”: a day on which something was said or reported is not the day it happened. */
export function dateSaid(said: Dated, story: Story, words: Words): string {
  const when = whenSaid(said, story);
  const date = dateLine(when, words);
  if (!when || when === said.validAt || !dayOf(when)) return date;
  return when === said.madeOn ? words.saidOn(date) : words.reportedOn(date);
}

/** The day from which something said is dated; null where nobody knows. */
export const daySaid = (said: Dated, story: Story): string | null => dayOf(whenSaid(said, story));

/** The first day a date may stand for; null where nobody knows. */
export const dayOf = (when: When | undefined): string | null =>
  when ? anchorDay(effective(when).date) : null;

/** By day; undated ones last. */
export const newestFirst = (a: string | null, b: string | null): number =>
  a && b ? compareDays(b, a) : compareDays(a, b);

/** With a capital, to begin a line. */
export const capital = (text: string, words: Words): string =>
  text.charAt(0).toLocaleUpperCase(words.lang) + text.slice(1);
