import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createHash } from 'node:crypto';
import { compileFiles, type Compilation } from '../../src/compiler/compile-record.ts';

/** File names and texts of a record. */
export type Files = Record<string, string>;

const INTERVIEW_TEXT = `Minister: training may begin

7 April 2024

Northland may train Southland’s soldiers, the minister said. “We can train them at home,” she told the Herald. “If we were asked, we would go,” she added.

Northland has 40 trainers at the ready. They arrived on 3 April, the paper writes.

Subscribe to our newsletter today.
`;

const REPORT_TEXT = `The Southern ministry welcomed the offer on Monday.

Training in the north goes on, it said, but only after a ceasefire trainers would come.
`;

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/**
 * An invented record without a single fault: two articles, two sides, two missions, one dispute;
 * and the articles’ own texts, in `texts/`.
 */
export const INVENTED: Readonly<Files> = {
  'record.yaml': `id: invented
title: An invented record
summary: Nothing of this happened.
language: en
version: 1.0.0
updated: 2024-06-01
contact: {label: Write to the desk, url: mailto:desk@example.org}
disputes:
  - id: how-far
    question: How far is the training?
    nature: contradictory
    events: [offer]
    positions:
      - {label: The north, claims: [offer-made]}
      - {label: The south, claims: [still-discussed]}
corrections:
  - {date: 2024-05-30, type: correction, item: offer, text: The day was wrong.}
accepted:
  - {rule: single-source-quotation, item: interview, reason: Only the Herald was there.}
`,
  'actors.yaml': `northland: {kind: state, name: Northland}
southland:
  kind: state
  name: Southland
  aliases:
    - {text: the South, kind: short}
minister:
  kind: person
  name: Anna Minister
  aliases:
    - {text: the minister, kind: phrase, seenIn: [interview]}
  posts:
    - {title: defence minister, of: northland, when: 2022/.., at: interview/offer}
southern-ministry:
  kind: organisation
  name: Southern ministry
herald: {kind: medium, name: The Herald, aliases: [{text: the Herald, kind: short, seenIn: [interview]}]}
`,
  'missions.yaml': `training:
  kind: training
  name: Training in the south
  lead: [northland]
  host: southland
  parent: training-at-home
  summary: Trainers for the south.
training-at-home:
  kind: training
  name: Training at home
  lead: [northland]
  summary: Training in the north.
`,
  'articles/2024-04-07-interview.yaml': `source:
  title: 'Minister: training may begin'
  published: {edtf: 2024-04-07, asWritten: 7 April 2024}
  text: interview.txt
  sha256: ${sha256(INTERVIEW_TEXT)}
passages:
  headline: 'Minister: training may begin'
  offer: 'Northland may train … the minister said.'
  at-home: '“We can train … told the Herald.'
  if-asked: '“If we were … go,” she added.'
  trainers: 'Northland has 40 … the paper writes.'
ignored:
  - {passage: Subscribe to our … our newsletter today., reason: site furniture}
events:
  - id: offer
    kind: interview
    title: Northland offers trainers
    summary: The minister named no day.
    when: 2024-04-06
    participants: {minister: speaker, herald: asked-by}
    saidBy: minister
    via: [{agent: herald, act: reported}]
    madeOn: 2024-04-06
    at: offer
    statements:
      - id: told
        text: Northland can train them in the north.
        quote: We can train them at home
        at: at-home
      - id: supposed
        text: If they were asked, they would go.
        quote: {exact: 'If we were asked, we would go', marks: [hypothetical]}
        modality: hypothetical
        at: if-asked
      - text: The headline says that training may begin.
        saidBy: outlet
        form: headline
        at: headline
    claims:
      - {id: offer-made, mission: training, status: preparing, party: northland}
    figures:
      - id: trainers
        value: 40
        comparator: '='
        unit: trainers
        of: trainers at the ready
        saidBy: outlet
        at: trainers
  - id: arrival
    kind: deployment
    title: Trainers arrive
    summary: The article gives the day, not the place.
    when: {edtf: XXXX-04-03, asWritten: on 3 April, before: [offer], estimate: {edtf: 2024-04-03, basis: inferred, reason: It is the April of the article.}}
    participants: {northland: sender}
    saidBy: outlet
    at: trainers
    statements:
      - text: They arrived on 3 April.
`,
  'articles/undated-report.yaml': `source:
  published: {estimate: {edtf: 2024-04-09, basis: outside, reason: It was on the air that day.}}
  text: report.txt
  sha256: ${sha256(REPORT_TEXT)}
passages:
  welcome: 'The Southern ministry … offer on Monday.'
  goes-on: 'Training in the … trainers would come.'
events:
  - id: welcome
    kind: statement
    title: The South welcomes the offer
    summary: It sets a condition.
    when: {asWritten: on Monday, after: [offer], estimate: {edtf: 2024-04-08, basis: inferred, reason: The Monday before the report.}}
    participants: {southern-ministry: speaker}
    saidBy: southern-ministry
    at: welcome
    statements:
      - text: The ministry welcomed the offer.
    claims:
      - {id: still-discussed, mission: training, status: under-discussion, party: southland, modality: possible}
      - {mission: training-at-home, status: active, party: northland, at: goes-on, inferred: It goes on.}
    conditions:
      - {mission: training, operator: only-after, text: only after a ceasefire, actor: southland, at: goes-on}
    stances:
      - {mission: training, type: welcomes}
`,
  'texts/interview.txt': INTERVIEW_TEXT,
  'texts/report.txt': REPORT_TEXT,
};

/** Compiles files without a disk; those in `texts/` are the articles’ texts. */
export function compile(files: Files): Compilation {
  const bytes = new Map(
    Object.entries(files).map(([name, text]) => [name, new TextEncoder().encode(text)]),
  );
  const record = new Map([...bytes].filter(([name]) => /\.ya?ml$/.test(name)));
  const hasTexts = Object.keys(files).some((name) => name.startsWith('texts/'));
  return compileFiles('', record, hasTexts ? (name) => bytes.get(`texts/${name}`) : undefined);
}

/** Writes files into a new folder; calls back with it, and takes it away. */
export async function inFolder<T>(files: Files, use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'sourced-timeline-'));
  try {
    for (const [name, text] of Object.entries(files)) {
      const file = join(folder, name);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
