import type { Evidence } from '../../model/dataset.ts';
import { readPassage } from '../texts/passage-words.ts';
import type { Place } from '../places.ts';
import type { ArticleText } from '../texts/article-text.ts';
import { occurrences, squeeze, type Span } from '../texts/find-passage.ts';
import type { Article, Checkable, Rule } from './rule.ts';
import { evidenced } from './walk.ts';

/** The articles whose texts are at hand. */
function* withTexts({
  articles = [],
  texts,
}: Checkable): Generator<Article & { text: ArticleText }> {
  for (const article of articles) {
    const text = texts?.get(article.id);
    if (text) yield { ...article, text };
  }
}

const textFile: Rule = {
  name: 'text-file',
  severity: 'error',
  needsTexts: true,
  says: 'With --texts, every article names the file of its text, and the file is there.',
  why: 'What is not compared with the article’s text may be misquoted.',
  mend: 'Set `text` to the name of a file in the folder of texts.',
  *check({ articles = [], texts }) {
    if (!texts) return;
    for (const { file, value, id } of articles) {
      const { text } = value.source;
      const path = ['source', 'text'];
      if (text === undefined) {
        yield {
          place: { file, path },
          message: 'The article names no file of its text.',
          item: id,
        };
      } else if (!texts.has(id)) {
        const message = `There is no readable file “${text}” in the folder of texts.`;
        yield { place: { file, path }, message, item: id };
      }
    }
  },
};

const wrongHash: Rule = {
  name: 'wrong-hash',
  severity: 'error',
  needsTexts: true,
  says: 'With --texts, the hash of each text is the one that the record gives.',
  why: 'A text that was changed since may no longer say what the record says.',
  mend: 'Compare the text with the one you read; if it is the right one, take over its hash.',
  *check(record) {
    for (const { file, value, id, text } of withTexts(record)) {
      const { sha256 } = value.source;
      if (sha256 === text.sha256) continue;
      const path = ['source', sha256 === undefined ? 'text' : 'sha256'];
      const message = `The text’s hash is ${text.sha256}, ${sha256 === undefined ? 'and none is given' : 'not the one given'}.`;
      const mend = sha256 === undefined ? `Add \`sha256: ${text.sha256}\`.` : wrongHash.mend;
      yield { place: { file, path }, message, mend, item: id };
    }
  },
};

const WRONG = {
  start: 'Its first words are not in the article',
  end: 'Its last words are not in the article',
  order: 'Its last words do not come after its first words',
  many: 'It picks several places in the article',
};

const passageInText: Rule = {
  name: 'passage-in-text',
  severity: 'error',
  needsTexts: true,
  says: 'With --texts, the first and last words of a passage together pick exactly one place in the article.',
  why: 'Readers and checkers must find what the record rests on.',
  mend: 'Copy the words from the text; take more of them where they pick several places.',
  *check(record) {
    for (const { article, name, words, place } of passagesOf(record)) {
      const found = article.text.find(words);
      if ('span' in found) continue;
      const { start, end } = words;
      const shown = start === end ? `“${start}”` : `“${start} … ${end}”`;
      const bare = { start: start.replace(/^[‘“„«]/, ''), end: end.replace(/[’”“»]$/, '') };
      const mend = article.text.span(bare) ? STRAIGHT : passageInText.mend;
      yield { place, message: `${WRONG[found.missing]}: ${shown}.`, mend, item: name };
    }
  },
};

const STRAIGHT = "Put straight quotes around it, '…': YAML takes “…” and ‘…’ for part of the text.";

interface Named {
  article: Article & { text: ArticleText };
  name: string;
  words: { start: string; end: string };
  place: Place;
  ignored: boolean;
}

/** Passages and ignored passages of articles with texts. */
function* passagesOf(record: Checkable): Generator<Named> {
  for (const article of withTexts(record)) {
    const { file, value, id } = article;
    for (const [name, text] of Object.entries(value.passages ?? {})) {
      const words = readPassage(text);
      const place = { file, path: ['passages', name] };
      if (words) yield { article, name: `${id}/${name}`, words, place, ignored: false };
    }
    for (const [index, { passage }] of (value.ignored ?? []).entries()) {
      const words = readPassage(passage);
      const place = { file, path: ['ignored', index, 'passage'] };
      if (words) yield { article, name: id, words, place, ignored: true };
    }
  }
}

const quotationVerbatim: Rule = {
  name: 'quotation-verbatim',
  severity: 'error',
  needsTexts: true,
  says: 'With --texts, every quotation stands in its passage, character by character, faults included.',
  why: 'A quotation that was tidied is no quotation; a garbled one is marked, not repaired.',
  mend: 'Copy the words from the text as they stand; mark them `garbled` if they are.',
  *check({ dataset, texts }) {
    if (!texts) return;
    for (const { statements } of dataset.events) {
      for (const thing of statements) {
        if (!thing.quote) continue;
        const { exact, marks } = thing.quote;
        const stretches = stretchesOf(thing, texts);
        if (stretches.length === 0 || stretches.some((text) => occurrences(text, exact).length > 0))
          continue;
        const near = stretches.some((text) => loose(text).includes(loose(exact)));
        const message =
          near && marks.includes('garbled')
            ? 'The garbled quotation was repaired: its letters are there, its signs are not.'
            : differenceOf(exact, stretches);
        yield { thing, path: ['quote', 'exact'], message };
      }
    }
  },
};

/** What the passages of an item say, where their texts are at hand. */
export const stretchesOf = (
  { evidence }: { evidence: readonly Evidence[] },
  texts: NonNullable<Checkable['texts']>,
): string[] =>
  evidence.flatMap((one) => {
    const article = texts.get(one.source);
    const span = article?.span(one);
    return article && span ? article.text.slice(span.start, span.end) : [];
  });

/** Where a quotation leaves the words of its passage. */
function differenceOf(exact: string, stretches: readonly string[]): string {
  const words = squeeze(exact);
  const [nearest] = stretches
    .map((stretch) => {
      const text = squeeze(stretch);
      let [length, tooLong] = [0, words.length + 1];
      while (tooLong - length > 1) {
        const middle = Math.floor((length + tooLong) / 2);
        if (text.includes(words.slice(0, middle))) length = middle;
        else tooLong = middle;
      }
      return { length, rest: text.slice(text.indexOf(words.slice(0, length))) };
    })
    .sort((a, b) => b.length - a.length);
  if (!nearest || nearest.length < 4) return 'These words do not stand in the passage.';
  const start = words.lastIndexOf(' ', nearest.length - 1) + 1;
  const [mine, theirs] = [words, nearest.rest].map((text) =>
    text.slice(start).split(' ').slice(0, 3).join(' '),
  );
  return theirs
    ? `It has \`${mine}\` where the passage has \`${theirs}\`.`
    : `The passage ends before \`${mine}\`.`;
}

/** Letters and digits only. */
const loose = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();

const evidenceInIgnored: Rule = {
  name: 'evidence-in-ignored',
  severity: 'error',
  needsTexts: true,
  says: 'With --texts, nothing rests on a passage that is ignored.',
  why: 'Site furniture is no fact.',
  mend: 'Take the passage out, or narrow what is ignored.',
  *check(record) {
    const ignored = new Map<string, Span[]>();
    for (const { article, words, ignored: isIgnored } of passagesOf(record)) {
      const span = isIgnored && article.text.span(words);
      if (span) ignored.set(article.id, [...(ignored.get(article.id) ?? []), span]);
    }
    if (ignored.size === 0) return;
    for (const { article, name, words, place, ignored: isIgnored } of passagesOf(record)) {
      const span = isIgnored ? undefined : article.text.span(words);
      if (!span || !ignored.get(article.id)?.some((other) => overlap(span, other))) continue;
      yield { place, message: `The passage “${name}” overlaps one that is ignored.`, item: name };
    }
  },
};

const overlap = (a: Span, b: Span) => a.start < b.end && b.start < a.end;

const unannotated: Rule = {
  name: 'unannotated-paragraph',
  severity: 'warning',
  needsTexts: true,
  says: 'With --texts, every paragraph of an article is touched by a passage, or ignored with a reason.',
  why: 'What nobody looked at may be the fact that matters.',
  mend: 'Add what it reports, or add it to `ignored` with the reason.',
  *check(record) {
    const touched = new Map<string, Span[]>();
    const touch = (id: string, span: Span | undefined) => {
      if (span) touched.set(id, [...(touched.get(id) ?? []), span]);
    };
    for (const { evidence } of evidenced(record.dataset)) {
      for (const one of evidence) touch(one.source, record.texts?.get(one.source)?.span(one));
    }
    for (const { article, words, ignored } of passagesOf(record)) {
      if (ignored) touch(article.id, article.text.span(words));
    }
    for (const { file, value, id, text } of withTexts(record)) {
      const spans = touched.get(id) ?? [];
      const paragraphs = text.paragraphs();
      const isTouched = (paragraph: Span) => spans.some((span) => overlap(paragraph, span));
      const read = (span: Span) => squeeze(text.text.slice(span.start, span.end));
      const known = new Set([...paragraphs.filter(isTouched).map(read), ...shownBy(value)]);
      for (const paragraph of paragraphs) {
        const words = read(paragraph);
        if (known.has(words)) continue;
        const place = { file, path: ['passages'] };
        const first = words.split(' ').slice(0, 6).join(' ');
        yield {
          place,
          key: true,
          message: `Nothing is said about the paragraph “${first} …”.`,
          item: id,
        };
      }
    }
  },
};

/** What the article shows of itself may be a paragraph of its own. */
function shownBy({ source }: Article['value']): string[] {
  const { title, publisher, authors = [], published } = source;
  const date = typeof published === 'object' ? published.asWritten : undefined;
  return [title, publisher, date, ...authors].flatMap((words) => (words ? [squeeze(words)] : []));
}

export const TEXT_RULES: readonly Rule[] = [
  textFile,
  wrongHash,
  passageInText,
  quotationVerbatim,
  evidenceInIgnored,
  unannotated,
];
