import { ACTORS, claims, INTERVIEW, RECORD, REPORT, step, type RuleCase } from './rule-case.ts';

const arrival =
  'edtf: XXXX-04-03, asWritten: on 3 April, before: [offer], estimate: {edtf: 2024-04-03, basis: inferred, reason: It is the April of the article.}';
const entry = (id: string, more: string) =>
  `  - {id: ${id}, kind: request, title: T, summary: S., saidBy: minister, via: [{agent: herald, act: told}], at: if-asked, ${more}}\n`;

/** Other ways of breaking, and of not breaking, the rules that look at several things. */
export const MORE_CASES: readonly RuleCase[] = [
  {
    rule: 'date-too-fine',
    breaks: [[INTERVIEW, arrival, 'edtf: ‸2024-04, asWritten: that year 2024']],
    holds: [[INTERVIEW, arrival, 'edtf: 2024-04, asWritten: April']],
  },
  {
    rule: 'date-too-fine',
    breaks: [
      [
        REPORT,
        'asWritten: on Monday, after: [offer]',
        'edtf: ‸2024-04-08, asWritten: on 8 April, after: [offer]',
      ],
    ],
    holds: [
      [
        REPORT,
        'asWritten: on Monday, after: [offer]',
        'edtf: XXXX-04-08, asWritten: on 8 April, after: [offer]',
      ],
    ],
  },
  {
    rule: 'date-too-fine',
    breaks: [[INTERVIEW, arrival, 'edtf: ‸2014-01-05/2022, asWritten: between 2014 and 2022']],
    holds: [[INTERVIEW, arrival, 'edtf: 2014/2022, asWritten: between 2014 and 2022']],
  },
  {
    rule: 'circle',
    breaks: [
      [INTERVIEW, arrival, 'before: [‸offer], after: [offer]'],
      [INTERVIEW, 'when: 2024-04-06', 'when: 2024'],
    ],
    holds: [
      [INTERVIEW, arrival, 'before: [offer], after: [welcome]'],
      [REPORT, 'after: [offer], ', ''],
    ],
  },
  {
    rule: 'own-voice',
    breaks: [
      [
        INTERVIEW,
        '- text: They arrived on 3 April.',
        '- text: They arrived.\n        form: ‸paraphrase',
      ],
    ],
    holds: [
      [
        INTERVIEW,
        '- text: They arrived on 3 April.',
        '- text: They arrived.\n        form: headline',
      ],
    ],
  },
  {
    rule: 'own-voice',
    breaks: [[INTERVIEW, 'quote: We can train them at home', 'form: ‸quotation']],
    holds: [[INTERVIEW, 'quote: We can train them at home', 'form: paraphrase']],
  },
  {
    rule: 'unclear-speaker',
    breaks: [
      [
        INTERVIEW,
        '- text: They arrived on 3 April.',
        '- text: They arrived.\n        quote: ‸They arrived on 3 April',
      ],
    ],
    holds: [
      [
        INTERVIEW,
        '- text: They arrived on 3 April.',
        '- text: They arrived.\n        form: headline\n        quote: They arrived on 3 April',
      ],
    ],
  },
  {
    rule: 'hypothetical-as-fact',
    breaks: [
      [
        INTERVIEW,
        'events:\n',
        `events:\n${entry('call', "occurred: ‸true, statements: [{id: call-said, text: T, quote: {exact: 'If we were asked, we would go', marks: [negated]}}]")}`,
      ],
    ],
    holds: [
      [
        INTERVIEW,
        'events:\n',
        `events:\n${entry('call', "occurred: false, statements: [{id: call-said, text: T, quote: {exact: 'If we were asked, we would go', marks: [negated]}}]")}`,
      ],
    ],
  },
  {
    rule: 'hypothetical-as-fact',
    breaks: [
      [
        REPORT,
        'stances:\n      - {mission: training, type: welcomes}',
        'stances:\n      - {mission: training, type: ‸supports, saidBy: minister, at: interview/if-asked}',
      ],
    ],
    holds: [
      [
        REPORT,
        'stances:\n      - {mission: training, type: welcomes}',
        'stances:\n      - {mission: training, type: declines, saidBy: minister, at: interview/if-asked}',
      ],
    ],
  },
  {
    rule: 'headline-as-evidence',
    breaks: claims(
      '{id: h, mission: training-at-home, status: active, party: northland, at: offer, form: ‸headline}',
    ),
    holds: claims(
      '{id: h, mission: training-at-home, status: active, party: northland, at: offer, form: quotation}',
    ),
  },
  {
    rule: 'status-step',
    breaks: claims(
      step('first', 'ended', '2024-03-01'),
      step('then', '‸active', '2024-04-01', ', note: It came back.'),
    ),
    holds: [
      ...claims(step('first', 'ended', '2024-03-01'), step('then', 'requested', '2024-02-01')),
      [REPORT, 'status: active, party', 'status: ended, party'],
    ],
  },
  {
    rule: 'status-step',
    breaks: claims(step('first', 'withdrawn', '2024-03-01'), step('then', '‸active', '2024-04-01')),
    holds: claims(step('first', 'withdrawn', '2024-03-01'), step('then', 'proposed', '2024-04-01')),
  },
  {
    rule: 'status-step',
    breaks: claims(
      step('first', 'active', '2024-03-01'),
      step('then', '‸authorised', '2024-04-01'),
    ),
    holds: claims(step('first', 'active', '2024-03'), step('then', 'authorised', '2024-03-20')),
  },
  {
    rule: 'one-sided-dispute',
    breaks: [[RECORD, 'claims: [still-discussed]', 'claims: [still-discussed, ‸offer-made]']],
    holds: [[RECORD, 'claims: [still-discussed]', 'claims: [still-discussed, told]']],
  },
  {
    rule: 'alias-of-two',
    breaks: [
      [
        ACTORS,
        '{text: the South, kind: short}',
        '{text: ‸Northland, kind: metonym, seenIn: [report]}',
      ],
    ],
    holds: [
      [
        ACTORS,
        '{text: the South, kind: short}',
        '{text: the minister, kind: phrase, seenIn: [interview]}',
      ],
    ],
  },
  {
    rule: 'passage-in-text',
    breaks: [
      [
        INTERVIEW,
        "offer: 'Northland may train … the minister said.'",
        "offer: ‸'the minister said. … Northland may train'",
      ],
    ],
    holds: [
      [
        INTERVIEW,
        "offer: 'Northland may train … the minister said.'",
        "offer: 'Northland may train … Herald. “If we'",
      ],
    ],
  },
  {
    rule: 'quotation-verbatim',
    breaks: [
      [
        INTERVIEW,
        'quote: We can train them at home',
        'quote: {exact: ‸We can train them - at home, marks: [garbled]}',
      ],
    ],
    holds: [
      [
        INTERVIEW,
        'quote: We can train them at home',
        "quote: {exact: 'home,” she told', marks: [garbled]}",
      ],
    ],
  },
  {
    rule: 'words-in-text',
    breaks: [[INTERVIEW, 'asWritten: on 3 April', 'asWritten: ‸on April 3']],
    holds: [[INTERVIEW, 'asWritten: on 3 April', 'asWritten: On 3  April']],
  },
  {
    rule: 'invented-metadata',
    breaks: [
      [
        INTERVIEW,
        'published: {edtf: 2024-04-07, asWritten: 7 April 2024}',
        'published: ‸2024-04-08',
      ],
    ],
    holds: [
      [INTERVIEW, 'published: {edtf: 2024-04-07, asWritten: 7 April 2024}', 'published: 2024-04'],
    ],
  },
  {
    rule: 'accepted-in-vain',
    breaks: [
      [
        RECORD,
        'accepted:\n',
        'accepted:\n  - {rule: ‸single-source-quotatoin, item: interview, reason: x}\n',
      ],
    ],
    holds: [],
  },
  {
    rule: 'accepted-in-vain',
    breaks: [
      [RECORD, 'accepted:\n', 'accepted:\n  - {rule: ‸one-occasion, item: offer, reason: x}\n'],
    ],
    holds: [],
  },
  {
    rule: 'unknown-field',
    breaks: [
      [
        REPORT,
        'events:\n',
        'events:\n  - {addsTo: offer, inferred: Same day., ‸title: T, statements: [{text: x, saidBy: outlet, at: welcome}]}\n',
      ],
    ],
    holds: [
      [
        REPORT,
        'events:\n',
        'events:\n  - {addsTo: offer, inferred: Same day., statements: [{text: x, saidBy: outlet, at: welcome}]}\n',
      ],
    ],
  },
  {
    rule: 'unknown-id',
    breaks: [[RECORD, 'events: [offer]', 'events: [‸ofer]']],
    holds: [[RECORD, 'events: [offer]', 'events: [welcome]']],
  },
  {
    rule: 'unknown-id',
    breaks: [
      [REPORT, 'saidBy: southern-ministry\n', 'saidBy: ‸southern-minstry\n'],
      [REPORT, 'type: welcomes', 'type: welcomes, saidBy: southland'],
    ],
    holds: [],
  },
];
