import type { Statement } from '../../model/dataset.ts';
import type { Rule } from './rule.ts';
import { attributed, evidenced } from './walk.ts';

const ownVoice: Rule = {
  name: 'own-voice',
  severity: 'error',
  says: 'The form fits the speaker: outlet-voice goes with `saidBy: outlet`, and a quotation with a quote.',
  why: 'What someone says must not read as what the article knows, nor the other way round.',
  mend: 'Correct `form` or `saidBy`; mostly `form` can be left out.',
  *check({ dataset }) {
    for (const item of attributed(dataset)) {
      const { form, saidBy, quote }: typeof item & { quote?: object } = item;
      // An article may tell a side’s stance in its own voice.
      if ('type' in item) continue;
      const path = ['form'];
      if (form === 'outlet-voice' && saidBy !== 'outlet') {
        yield {
          thing: item,
          path,
          message: `“${saidBy}” speaks, yet the form is the article’s own voice.`,
        };
      }
      if (form === 'paraphrase' && saidBy === 'outlet') {
        yield { thing: item, path, message: 'The article paraphrases its own voice.' };
      }
      if ((form === 'paraphrase' || form === 'outlet-voice') && quote) {
        yield { thing: item, path, message: `It has a quote, yet the form is ${form}.` };
      }
      if (form === 'quotation' && 'text' in item && !('operator' in item) && !quote) {
        yield { thing: item, path, message: 'The form is quotation, yet there is no quote.' };
      }
    }
  },
};

const unclearSpeaker: Rule = {
  name: 'unclear-speaker',
  severity: 'warning',
  says: 'The article’s own voice tells what the article itself vouches for.',
  why: '“Reportedly” and “according to” mean that somebody else says so, and readers ask who.',
  mend: 'Name the speaker in `saidBy` and the carrier in `via`; if the article names none, say so in a note and accept this.',
  *check({ dataset }) {
    const cue =
      /\b(?:according to(?! the (?:article|report))|reportedly|allegedly|it is said|(?:is|are) said to|sources say)\b/i;
    for (const thing of statements(dataset.events)) {
      if (thing.saidBy !== 'outlet' || thing.form === 'headline') continue;
      const word = cue.exec(thing.text)?.[0];
      if (thing.quote) {
        yield {
          thing,
          path: ['quote'],
          message: 'Words are quoted, yet nobody is named who said them.',
        };
      } else if (word !== undefined) {
        yield {
          thing,
          path: ['text'],
          message: `“${word}” names a speaker, yet the article speaks.`,
        };
      }
    }
  },
};

const statements = (events: readonly { statements: Statement[] }[]) =>
  events.flatMap((event) => event.statements);

const nestedWithoutVia: Rule = {
  name: 'nested-without-via',
  severity: 'error',
  says: 'A quotation within a quotation names who passes it on.',
  why: 'Readers must see that the words come at second hand.',
  mend: 'Add `via` with the actor who quotes them.',
  *check({ dataset }) {
    for (const thing of statements(dataset.events)) {
      if (!thing.quote?.marks.includes('nested') || thing.via?.length) continue;
      yield {
        thing,
        path: ['quote'],
        message: 'The quotation is nested, yet nobody passes it on.',
      };
    }
  },
};

const unmarkedGarble: Rule = {
  name: 'unmarked-garble',
  severity: 'warning',
  says: 'A quotation whose quotation marks or brackets do not match is marked garbled.',
  why: 'Readers see that the fault is the article’s.',
  mend: 'Add `marks: [garbled]`; do not repair the words.',
  *check({ dataset }) {
    for (const thing of statements(dataset.events)) {
      const { quote } = thing;
      if (!quote || quote.marks.includes('garbled') || isBalanced(quote.exact)) continue;
      const message = 'Its quotation marks or brackets do not match.';
      yield { thing, path: ['quote'], message };
    }
  },
};

const isBalanced = (text: string) =>
  ['“”', '«»', '()', '[]'].every(
    ([open = '', close = '']) => text.split(open).length === text.split(close).length,
  ) && text.split('"').length % 2 === 1;

const outerMarks: Rule = {
  name: 'outer-marks',
  severity: 'warning',
  says: 'A quotation stands without the quotation marks around it.',
  why: 'Readers’ pages set them, and would set them twice.',
  mend: 'Take the outer quotation marks out; those inside stay.',
  *check({ dataset }) {
    for (const thing of statements(dataset.events)) {
      if (!/^(?:“[^“”]*”|"[^"]*"|«[^«»]*»|„[^„“”]*[“”])$/.test(thing.quote?.exact ?? '')) continue;
      yield { thing, path: ['quote'], message: 'Its outer quotation marks are given, too.' };
    }
  },
};

const passageLength: Rule = {
  name: 'passage-words',
  severity: 'error',
  says: 'A passage is named by its first and last words, three to eight each.',
  why: 'Fewer may stand in several places; more would be the article’s text.',
  mend: 'Take the first and the last three to eight words, with “ … ” between them.',
  *check({ dataset }) {
    const seen = new Set<string>();
    for (const { evidence } of evidenced(dataset)) {
      for (const thing of evidence) {
        const key = `${thing.source}\n${thing.start}\n${thing.end}`;
        if (seen.has(key)) continue;
        seen.add(key);
        for (const side of ['start', 'end'] as const) {
          const count = thing[side].split(/\s+/).length;
          if (count >= 3 && count <= 8) continue;
          const which = side === 'start' ? 'first' : 'last';
          const message = `Its ${which} words are ${count}, not three to eight: “${thing[side]}”.`;
          yield { thing, path: [side], message };
          break;
        }
      }
    }
  },
};

const vetoWithoutActor: Rule = {
  name: 'veto-without-actor',
  severity: 'error',
  says: 'A condition that someone may veto names who.',
  why: 'Readers ask first who can stop it.',
  mend: 'Add `actor`.',
  *check({ dataset }) {
    for (const { conditions } of dataset.missions) {
      for (const thing of conditions) {
        if (thing.operator !== 'may-veto' || thing.actor !== undefined) continue;
        yield { thing, path: ['operator'], message: 'Nobody is named who may veto.' };
      }
    }
  },
};

const singleSourceQuotation: Rule = {
  name: 'single-source-quotation',
  severity: 'warning',
  says: 'A quotation stands in more than one article.',
  why: 'Words that only one article gives cannot be checked against another.',
  mend: 'Find a second article; or accept this for the article, with the reason.',
  *check({ dataset, story }) {
    const sources = new Map<string, Set<string>>();
    const quoted = statements(dataset.events).filter(({ quote }) => quote);
    for (const { quote, evidence } of quoted) {
      const known = sources.get(quote?.exact ?? '') ?? new Set();
      sources.set(quote?.exact ?? '', known);
      for (const { source } of evidence) known.add(source);
    }
    const counts = new Map<string, number>();
    for (const known of sources.values()) {
      const [only] = known;
      if (only !== undefined && known.size === 1) counts.set(only, (counts.get(only) ?? 0) + 1);
    }
    for (const [id, count] of counts) {
      const many = count === 1 ? 'one quotation' : `${count} quotations`;
      const message = `This article alone gives ${many}.`;
      yield { thing: story.sources.get(id), message, item: id };
    }
  },
};

export const ATTRIBUTION_RULES: readonly Rule[] = [
  ownVoice,
  unclearSpeaker,
  nestedWithoutVia,
  unmarkedGarble,
  outerMarks,
  passageLength,
  vetoWithoutActor,
  singleSourceQuotation,
];
