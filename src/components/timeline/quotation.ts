import { html, nothing } from 'lit';
import type { Quote, Statement } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { byline, type Told } from '../shared/attribution.ts';
import { isQuotation } from '../shared/is-quotation.ts';
import { ofRecord } from '../shared/rich-text.ts';

/** The quotations that stand for themselves: not what another passes on word for word inside its own. */
export function quotations(statements: readonly Statement[]): (Statement & { quote: Quote })[] {
  const all = statements.filter(isQuotation);
  return all.filter(
    ({ quote }) =>
      !quote.marks.includes('nested') ||
      !all.some((other) => other.quote !== quote && other.quote.exact.includes(quote.exact)),
  );
}

/** A quotation with its speaker and the way it came; before it, what a reader must know to take it rightly. */
export function quotation(
  story: Story,
  statement: Statement & { quote: Quote },
  words: Words,
  told: Told,
) {
  const { quote, modality } = statement;
  const isMarked = modality === 'hypothetical' && quote.marks.length > 0;
  const said: Statement = isMarked ? { ...statement, modality: 'asserted' } : statement;
  return html`<blockquote class="sourced-quote">
    ${quoteMark(statement, story, words)}
    <p class="${quoteClass(quote, 'sourced-said')}">
      ${ofRecord(words.quoted(quote.exact), story, words)}
    </p>
    <p class="sourced-by">
      ${byline(story, said, words, told)}${[
        isUnsaid(quote) ? words.unsaid : undefined,
        quote.translated ? words.translated : undefined,
      ].map((note) => (note ? `${words.comma}${note}` : nothing))}
    </p>
  </blockquote>`;
}

/** “At second hand”; “Not said”, with what was said of the words. */
export function quoteMark({ quote, text }: Statement, story: Story, words: Words) {
  if (!quote || quote.marks.length === 0) return nothing;
  const marks = isUnsaid(quote) ? (['negated'] as const) : quote.marks;
  return html`<p class="sourced-mark">
    <b>${marks.map((mark) => words.marks[mark] ?? mark).join('. ')}.</b
    >${isUnsaid(quote) ? [' ', ofRecord(text, story, words)] : nothing}
  </p>`;
}

/** Words that nobody says as such look like none of the others. */
export const quoteClass = (quote: Quote, name: string): string =>
  isUnsaid(quote) ? `${name} sourced-unsaid` : name;

export const isUnsaid = ({ marks }: Quote): boolean => marks.includes('negated');
