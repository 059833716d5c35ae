import { effective } from '../../model/dates.ts';
import { contains, occurrences, squeeze } from '../texts/find-passage.ts';
import { partsInWords } from './date-words.ts';
import type { Finding, Rule } from './rule.ts';
import { dates } from './walk.ts';

const inventedMetadata: Rule = {
  name: 'invented-metadata',
  severity: 'error',
  needsTexts: true,
  says: 'With --texts, an article’s title, publisher, authors, date and address are shown in its text.',
  why: 'What the article does not show is null, never guessed.',
  mend: 'Leave it out, or copy it as it is shown.',
  *check({ dataset, texts }) {
    for (const thing of dataset.sources) {
      const text = texts?.get(thing.id)?.text;
      if (text === undefined) continue;
      const { title, publisher, authors, published, url } = thing;
      for (const [name, shown] of Object.entries({
        title,
        publisher,
        url: url?.replace(/^\w+:\/\//, ''),
      })) {
        if (shown && !containsLoosely(text, shown)) {
          yield { thing, path: [name], message: `The text does not show “${shown}”.` };
        }
      }
      for (const [index, author] of authors.entries()) {
        if (containsLoosely(text, author)) continue;
        yield { thing, path: ['authors', index], message: `The text does not show “${author}”.` };
      }
      if (published.edtf === null || published.asWritten !== undefined) continue;
      const date = effective({ edtf: published.edtf, basis: 'stated' }).date;
      if (date?.form !== 'single' || date.year === undefined) continue;
      const shows = text.split(/[\r\n]+/).some((line) => {
        const said = partsInWords(line, thing.language);
        const has = (part: string | number | undefined) =>
          part === undefined || new RegExp(`(?<!\\d)0?${part}(?!\\d)`).test(line);
        return has(date.year) && has(date.day) && (date.month === undefined || said.month);
      });
      if (!shows) {
        const message = `The text does not show the date “${published.edtf}”.`;
        const mend = 'Leave it out; what you know of it is an `estimate` with its reason.';
        yield { thing, path: ['published'], message, mend };
      }
    }
  },
};

const containsLoosely = (text: string, words: string) =>
  contains(text.toLowerCase(), words.toLowerCase());

const wordsInText: Rule = {
  name: 'words-in-text',
  severity: 'error',
  needsTexts: true,
  says: 'With --texts, the words of a date (`asWritten`) and each name or spelling stand in the articles that are said to have them.',
  why: 'They are the article’s own words, not the editor’s.',
  mend: 'Copy them from the text, or take the article out of `seenIn`.',
  *check({ dataset, texts }) {
    if (!texts) return;
    for (const { when, thing, path, sources } of dates(dataset)) {
      const { asWritten } = when;
      const known = sources.flatMap((id) => texts.get(id) ?? []);
      if (asWritten === undefined || known.length === 0) continue;
      if (known.some(({ text }) => containsLoosely(text, asWritten))) continue;
      const message = `No text has the words “${asWritten}”.`;
      yield { thing, path: [...path, 'asWritten'], message };
    }
    for (const actor of dataset.actors) {
      for (const thing of actor.aliases) {
        for (const [index, id] of thing.seenIn.entries()) {
          const text = texts.get(id)?.text;
          if (text === undefined || occurrences(text, thing.text, 'i').length > 0) continue;
          const message = `“${id}” does not write “${squeeze(thing.text)}”.`;
          yield { thing, path: ['seenIn', index], message, item: actor.id } satisfies Finding;
        }
      }
    }
  },
};

export const SHOWN_RULES: readonly Rule[] = [inventedMetadata, wordsInText];
