import type { Dataset } from '../../model/dataset.ts';
import type { Path } from '../record-file.ts';
import type { Rule } from './rule.ts';

/** Words that judge, by what a plain report would say. English. */
const LOADED: readonly [RegExp, instead: string][] = [
  [/\b(?:war of )?aggression\b/i, 'war, attack'],
  [/\baggressors?\b/i, 'the country’s name'],
  [/\bregimes?\b/i, 'government'],
  [/\b(?:terrorists?|terror)\b/i, 'who attacked, and what they did'],
  [/\bpuppets?\b/i, 'who appointed whom'],
  [/\bso-called\b/i, 'the plain name'],
  [
    /\b(?:brutal(?:ly)?|barbaric|heroic(?:ally)?|shocking(?:ly)?|ruthless(?:ly)?)\b/i,
    'what happened',
  ],
  [/\b(?:slams?|slammed|blasts|lash(?:es|ed) out|fumes|boast(?:s|ed)|gloat(?:s|ed))\b/i, 'said'],
  [/\b(?:admits|admitted|claimed|confessed|conceded|alleged)\b/i, 'said'],
  [/\b(?:invaders?|occupiers?|hordes?|bandits?|thugs?)\b/i, 'troops, and whose'],
  [/\b(?:infamous|notorious|sham|illegitimate)\b/i, 'what is said against it, and by whom'],
  [/\bpropaganda\b/i, 'the medium’s name'],
];

const loadedWords: Rule = {
  name: 'loaded-words',
  severity: 'warning',
  says: 'Titles, summaries and names use plain words; judgements stand only in quotations.',
  why: 'The record’s own words take no side: people “said”, and readers judge.',
  mend: 'Use a plain word, or quote whoever judges so.',
  *check({ dataset }) {
    if (!/^en\b/i.test(dataset.language)) return;
    for (const { thing, path, text } of ownWords(dataset)) {
      for (const [pattern, instead] of LOADED) {
        const word = pattern.exec(text)?.[0];
        if (word === undefined) continue;
        const mend = `Say it plainly (${instead}), or quote whoever says so.`;
        yield { thing, path, message: `“${word}” takes a side.`, mend };
      }
    }
  },
};

/** Characters that each field has room for. */
const LIMITS: Readonly<Record<string, number>> = {
  ...{ title: 200, name: 200, label: 200, question: 300 },
  ...{ summary: 1000, text: 1000, exact: 2000 },
};

const tooLong: Rule = {
  name: 'too-long',
  severity: 'warning',
  says: 'A title has up to 200 characters, a summary or statement up to 1,000, a quotation up to 2,000.',
  why: 'Readers’ pages show all of it; and an article’s own text is not to be published by the way.',
  mend: 'Say it shorter, or divide it.',
  *check({ dataset }) {
    const statements = dataset.events.flatMap((event) => event.statements);
    const said = statements.flatMap((thing) => [
      { thing, path: ['text'], text: thing.text },
      { thing, path: ['quote', 'exact'], text: thing.quote?.exact ?? '' },
    ]);
    for (const { thing, path, text } of [...ownWords(dataset), ...said]) {
      const limit = LIMITS[String(path.at(-1))] ?? Infinity;
      if (text.length <= limit) continue;
      const message = `“${text.slice(0, 30)}…” is ${text.length} characters long, more than ${limit}.`;
      yield { thing, path, message };
    }
  },
};

function* ownWords(
  dataset: Dataset,
): Generator<{ thing: object & { id?: string }; path: Path; text: string }> {
  for (const thing of [dataset, ...dataset.events]) {
    for (const name of ['title', 'summary'] as const) {
      yield { thing, path: [name], text: thing[name] };
    }
  }
  for (const thing of [...dataset.missions, ...dataset.actors]) {
    for (const name of ['name', 'summary'] as const) {
      yield { thing, path: [name], text: thing[name] ?? '' };
    }
  }
  for (const thing of dataset.disputes) {
    yield { thing, path: ['question'], text: thing.question };
    for (const [index, { label }] of thing.positions.entries()) {
      yield { thing, path: ['positions', index, 'label'], text: label };
    }
  }
}

export const WORDING_RULES: readonly Rule[] = [loadedWords, tooLong];
