import { numbersIn } from '../texts/numbers.ts';
import type { Finding, Rule } from './rule.ts';
import { stretchesOf } from './texts.ts';

/** What stands before a number, by the comparator that says the same. English. */
const CUES: readonly [RegExp, comparator: string][] = [
  [/\b(?:up to|at most|no more than|not more than|a maximum of)$/i, '<='],
  [/\b(?:at least|no fewer than|no less than|a minimum of)$/i, '>='],
  [/\b(?:more than|over|above|exceeding)$/i, '>'],
  [/\b(?:fewer than|less than|under|below)$/i, '<'],
  [/\b(?:about|around|some|nearly|almost|roughly|approximately)$/i, '~'],
];

const figureInText: Rule = {
  name: 'figure-in-text',
  severity: 'warning',
  needsTexts: true,
  says: 'With --texts, the number of a figure stands in its passage, and its comparator fits the words before it.',
  why: 'A slip of one digit, or “up to 300” become 300, is a false report.',
  mend: 'Correct the figure; if you reckoned it yourself, say so in a note and accept this.',
  *check({ dataset, story, texts }) {
    if (!texts) return;
    for (const { figures } of dataset.events) {
      for (const thing of figures) {
        const sources = thing.evidence.map(({ source }) => story.sources.get(source));
        if (!sources.every((source) => /^en\b/i.test(source?.language ?? ''))) continue;
        const stretches = stretchesOf(thing, texts);
        const found = stretches.flatMap(numbersIn);
        const same = found.filter(({ value }) => value === thing.value);
        if (stretches.length === 0) continue;
        if (same.length === 0) {
          const all = [...new Set(found.map(({ value }) => value))].join(', ');
          const message = `The passage has no number ${thing.value}${all && `; it has ${all}`}.`;
          yield { thing, path: ['value'], message } satisfies Finding;
          continue;
        }
        const [cue, ...more] = same.map(({ before }) => cueBefore(before));
        if (!cue || more.length > 0 || cue.comparator === thing.comparator) continue;
        const message = `The passage has “${cue.words}”, yet the comparator is “${thing.comparator}”.`;
        yield { thing, path: ['comparator'], message, mend: `Write '${cue.comparator}'.` };
      }
    }
  },
};

function cueBefore(text: string): { words: string; comparator: string } | undefined {
  const before = text
    .trimEnd()
    .replace(/[€$£]$/, '')
    .trimEnd();
  for (const [pattern, comparator] of CUES) {
    const words = pattern.exec(before)?.[0];
    if (words !== undefined) return { words, comparator };
  }
  return undefined;
}

export const FIGURE_RULES: readonly Rule[] = [figureInText];
