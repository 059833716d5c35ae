import type { Attribution, When } from '../../model/dataset.ts';
import { compareDays, dayOf } from '../../model/dates.ts';
import { whenSaid } from '../../model/status.ts';
import type { Story } from '../../model/story.ts';
import { dateAt, dateLine } from '../../words/date-words.ts';
import type { StatusWords } from '../../words/words.ts';

type Dated = Attribution & { validAt?: When };

/** “reported 7 April 2024”: a day on which something was said or reported is not the day it happened. */
export function dateSaid(said: Dated, story: Story, words: StatusWords): string {
  const when = whenSaid(said, story);
  if (!when || when === said.validAt || !dayOf(when)) return dateLine(when, words);
  return (when === said.madeOn ? words.saidOn : words.reportedOn)(dateAt(when, words));
}

/** The day from which something said is dated; null where nobody knows. */
export const daySaid = (said: Dated, story: Story): string | null => dayOf(whenSaid(said, story));

/** By day; undated ones last. */
export const newestFirst = (a: string | null, b: string | null): number =>
  a && b ? compareDays(b, a) : compareDays(a, b);
