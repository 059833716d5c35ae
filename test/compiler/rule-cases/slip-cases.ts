import { ACTORS, INTERVIEW, RECORD, REPORT, told, type Edit, type RuleCase } from './rule-case.ts';

const when = 'when: 2024-04-06\n';
const trainers = "value: 40\n        comparator: '='";
/** The arrival is no longer before the offer. */
const unbound: Edit = [INTERVIEW, 'on 3 April, before: [offer]', 'on 3 April'];
const report = 'text: report.txt\n';

/** Slips of a careful hand: a digit, a day, a mark too many. */
export const SLIP_CASES: readonly RuleCase[] = [
  {
    rule: 'date-contradicts-words',
    breaks: [
      [
        INTERVIEW,
        '{edtf: 2024-04-07, asWritten: 7 April',
        '{edtf: ‸2024-07-04, asWritten: 7 April',
      ],
    ],
    holds: [[INTERVIEW, 'asWritten: 7 April 2024', 'asWritten: 07.04.2024']],
  },
  {
    rule: 'date-contradicts-words',
    breaks: [
      [
        INTERVIEW,
        '{edtf: 2024-04-07, asWritten: 7 April',
        '{edtf: ‸2023-04-07, asWritten: 7 April',
      ],
    ],
    holds: [[INTERVIEW, when, 'when: {edtf: 2014/2022, asWritten: 2014-22}\n'], unbound],
  },
  {
    rule: 'date-contradicts-words',
    breaks: [[INTERVIEW, when, 'when: {edtf: ‸2024-04-06, asWritten: on Friday}\n']],
    holds: [[INTERVIEW, when, 'when: {edtf: 2024-04-06, asWritten: on Saturday}\n']],
  },
  {
    rule: 'date-contradicts-words',
    breaks: [[INTERVIEW, when, 'when: {edtf: ‸2024-03-23, asWritten: on Saturday}\n']],
    holds: [[INTERVIEW, when, 'when: {edtf: 2024-03-30, asWritten: last Saturday}\n'], unbound],
  },
  {
    rule: 'date-contradicts-words',
    breaks: [[INTERVIEW, when, 'when: {edtf: ‸2024-04-05, asWritten: yesterday}\n']],
    holds: [[INTERVIEW, when, 'when: {edtf: 2024-04-05, asWritten: 2 days ago}\n']],
  },
  {
    rule: 'which-day',
    breaks: [[INTERVIEW, when, 'when: {edtf: ‸2024-04-02, asWritten: last Tuesday}\n']],
    holds: [
      [INTERVIEW, when, "when: {edtf: '[2024-03-26,2024-04-02]', asWritten: last Tuesday}\n"],
      unbound,
    ],
  },
  {
    rule: 'outer-marks',
    breaks: [[INTERVIEW, told, "quote: ‸'“We can train them at home,”'"]],
    holds: [[INTERVIEW, told, "quote: '“We can” train them “at home”'"]],
  },
  {
    rule: 'quotation-verbatim',
    breaks: [[INTERVIEW, told, 'quote: ‸We can train them at hom']],
    holds: [[INTERVIEW, told, 'quote: them  at home']],
  },
  {
    rule: 'unsafe-url',
    breaks: [[RECORD, 'url: mailto:desk@example.org', 'url: ‸desk@example.org']],
    holds: [[RECORD, 'url: mailto:desk@example.org', 'url: people/@desk']],
  },
  {
    rule: 'article-twice',
    breaks: [
      [INTERVIEW, 'text: interview.txt\n', 'text: interview.txt\n  url: https://example.org/a\n'],
      [REPORT, report, `${report}  url: ‸https://example.org/a\n`],
    ],
    holds: [
      [INTERVIEW, 'text: interview.txt\n', 'text: interview.txt\n  url: https://example.org/a\n'],
      [REPORT, report, `${report}  url: https://example.org/b\n`],
    ],
  },
  {
    rule: 'too-long',
    breaks: [[INTERVIEW, 'title: Northland offers', `title: ‸${'Very '.repeat(50)}`]],
    holds: [[INTERVIEW, 'summary: The minister named', `summary: ${'Very '.repeat(50)}`]],
  },
  {
    rule: 'figure-in-text',
    breaks: [[INTERVIEW, trainers, "value: ‸14\n        comparator: '='"]],
    holds: [[INTERVIEW, trainers, "value: 3\n        comparator: '='"]],
  },
  {
    rule: 'figure-in-text',
    breaks: [
      [INTERVIEW, trainers, "value: 40\n        comparator: ‸'='"],
      ['texts/interview.txt', 'Northland has 40', 'Northland has up to 40'],
      [INTERVIEW, "'Northland has 40 …", "'Northland has up to 40 …"],
    ],
    holds: [[INTERVIEW, trainers, "value: 40\n        comparator: '~'"]],
  },
  {
    rule: 'alias-of-two',
    breaks: [
      [
        ACTORS,
        'name: Southern ministry',
        'name: Southern ministry\n  aliases: [{text: ‸The Herald, kind: short}]',
      ],
    ],
    holds: [
      [
        ACTORS,
        'name: Southern ministry',
        'name: Southern ministry\n  aliases: [{text: the ministry, kind: phrase}]',
      ],
    ],
  },
];
