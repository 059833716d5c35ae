import type { Rule } from './rule.ts';

const error = (name: string, says: string, why: string, mend: string): Rule => ({
  name,
  severity: 'error',
  says,
  why,
  mend,
});

/** Rules of form, which the reader of the files checks as it goes. */
export const READING_RULES: readonly Rule[] = [
  error(
    'files',
    'A record is a folder with record.yaml, actors.yaml, missions.yaml and the folder articles/.',
    'A file under another name would be left out without a word.',
    'Rename or move the file.',
  ),
  error(
    'yaml',
    'Every file is YAML, without anchors, aliases or tags, and no field stands twice.',
    'What cannot be read one way only cannot be checked.',
    'Mostly: put the text in single quotes, or align the fields.',
  ),
  error(
    'json',
    'A compiled dataset is JSON, and no field stands twice.',
    'Readers’ pages refuse anything else.',
    'Compile it anew; it is not meant to be written by hand.',
  ),
  error(
    'unknown-field',
    'Every field is one that the format has.',
    'A mistyped field would be lost without a word.',
    'Correct its name, or take it out.',
  ),
  error(
    'missing-field',
    'Every field that cannot be left out is there.',
    'An entry without a title, or a figure without its unit, tells the reader nothing.',
    'Add it.',
  ),
  error(
    'unknown-word',
    'A field with a closed list of words has one of them.',
    'Readers’ pages can draw and translate only words they know.',
    'Use a word of the list.',
  ),
  error(
    'wrong-type',
    'A text is a text, a list a list, a number a number.',
    'YAML reads 1.0 as a number and yes as a text; quotes say which is meant.',
    'Write it as the message says.',
  ),
  error(
    'wrong-form',
    'Ids, days, versions, language tags, hashes and currency codes are written in their own form.',
    'Ids are part of readers’ links; the others are read by programs.',
    'Write it as the message says.',
  ),
  error(
    'empty',
    'What is given is not empty.',
    'An empty field looks like a fact.',
    'Fill it, or take it out.',
  ),
  error(
    'unknown-passage',
    'Every passage that is named stands in `passages` of its article.',
    'Without its passage, nobody can look up what is said.',
    'Correct the name, or add the passage.',
  ),
  error(
    'no-passage',
    'Every statement, claim, condition, stance and figure says where it stands.',
    'Nothing is shown that the article does not say.',
    'Add `at` with the name of a passage, here or for the whole entry.',
  ),
  error(
    'no-speaker',
    'Every statement, claim, condition, stance and figure has its speaker.',
    'Readers are told who says so, always.',
    'Add `saidBy`: an actor’s id, or outlet for the article’s own voice.',
  ),
  error(
    'stance-of-outlet',
    'A stance belongs to an actor, never to the article’s own voice.',
    'An article that reports a position does not take it.',
    'Say whose stance it is with `saidBy`.',
  ),
  error(
    'accepted-in-vain',
    'Every entry of `accepted` matches a warning.',
    'A reason for a warning that is gone would hide the next one.',
    'Take it out.',
  ),
];
