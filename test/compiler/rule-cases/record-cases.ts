import { ACTORS, INTERVIEW, RECORD, REPORT, TEXT, told, type RuleCase } from './rule-case.ts';

export const RECORD_CASES: readonly RuleCase[] = [
  {
    rule: 'one-sided-dispute',
    breaks: [
      [RECORD, '      - {label: The south, claims: [still-discussed]}', ''],
      [RECORD, '      - {label: The north', '      ‸- {label: The north'],
    ],
    holds: [[RECORD, 'claims: [still-discussed]', 'claims: [still-discussed, welcome-welcome]']],
  },
  {
    rule: 'undeclared-dispute',
    breaks: [
      [RECORD, 'claims: [still-discussed]', 'claims: [supposed]'],
      [REPORT, 'status: under-discussion', 'status: ‸under-discussion'],
    ],
    holds: [
      [REPORT, 'status: under-discussion', 'status: preparing'],
      [REPORT, ', modality: possible', ''],
      [RECORD, 'claims: [still-discussed]', 'claims: [supposed]'],
    ],
  },
  {
    rule: 'two-disputes',
    breaks: [
      [
        RECORD,
        'corrections:',
        '  - {id: again, question: Again?, nature: contradictory, events: [‸offer], positions: [{label: A, claims: [told]}, {label: B, claims: [supposed]}]}\ncorrections:',
      ],
    ],
    holds: [
      [
        RECORD,
        'corrections:',
        '  - {id: again, question: Again?, nature: contradictory, events: [arrival], positions: [{label: A, claims: [told]}, {label: B, claims: [supposed]}]}\ncorrections:',
      ],
    ],
  },
  {
    rule: 'alias-of-two',
    breaks: [
      [ACTORS, '{text: the South, kind: short}', '{text: ‸the herald, kind: short}'],
      [ACTORS, ', aliases: [{text: the Herald, kind: short, seenIn: [interview]}]', ''],
      [ACTORS, 'name: The Herald', 'name: the Herald'],
    ],
    holds: [
      [
        ACTORS,
        '{text: the South, kind: short}',
        '{text: Herald House, kind: short, seenIn: [report]}',
      ],
      [
        ACTORS,
        '{text: the Herald, kind: short, seenIn: [interview]}',
        '{text: Herald House, kind: short, seenIn: [interview]}',
      ],
    ],
  },
  {
    rule: 'duplicate-event',
    breaks: [
      [
        REPORT,
        'events:\n',
        'events:\n  - {id: ‸again, kind: interview, title: Again, summary: Again., when: 2024-04-07, participants: {herald: asked-by, minister: speaker}}\n',
      ],
    ],
    holds: [
      [
        REPORT,
        'events:\n',
        'events:\n  - {id: again, kind: interview, title: Again, summary: Again., when: 2024-04-08, participants: {herald: asked-by, minister: speaker}}\n',
      ],
    ],
  },
  {
    rule: 'one-occasion',
    breaks: [
      [INTERVIEW, '- id: offer\n', '- id: ‸offer\n'],
      [INTERVIEW, 'at: at-home', 'at: [at-home, report/welcome]'],
    ],
    holds: [
      [
        REPORT,
        'events:\n',
        'events:\n  - {addsTo: offer, inferred: Both name the day., statements: [{text: It was welcomed., saidBy: outlet, at: welcome}]}\n',
      ],
    ],
  },
  {
    rule: 'post-not-covering',
    breaks: [
      [ACTORS, 'when: 2022/..', 'when: 2022/2023'],
      [INTERVIEW, '{minister: speaker', '{‸minister: speaker'],
    ],
    holds: [[ACTORS, 'when: 2022/..', 'when: 2022/2024']],
  },
  {
    rule: 'unused-passage',
    breaks: [[REPORT, 'passages:\n', "passages:\n  ‸spare: 'Training in the … said, but only'\n"]],
    holds: [],
  },
  {
    rule: 'loaded-words',
    breaks: [
      [INTERVIEW, 'title: Northland offers trainers', 'title: ‸Northland boasts of trainers'],
    ],
    holds: [[INTERVIEW, told, 'quote: “We boasted of the regime”']],
  },
  {
    rule: 'text-file',
    breaks: [[INTERVIEW, 'text: interview.txt', 'text: ‸interwiev.txt']],
    holds: [],
  },
  {
    rule: 'wrong-hash',
    breaks: [
      [TEXT, '40 trainers', '40  trainers'],
      [INTERVIEW, 'sha256: ', 'sha256: ‸'],
    ],
    holds: [],
  },
  {
    rule: 'passage-in-text',
    breaks: [[INTERVIEW, "offer: 'Northland may train", "offer: ‸'Northland will train"]],
    holds: [[INTERVIEW, "offer: 'Northland may train", "offer: 'Northland  may train"]],
  },
  {
    rule: 'quotation-verbatim',
    breaks: [[INTERVIEW, told, 'quote: ‸We could train them at home']],
    holds: [[INTERVIEW, told, 'quote: train them at home']],
  },
  {
    rule: 'evidence-in-ignored',
    breaks: [
      [
        INTERVIEW,
        "trainers: 'Northland has 40 … the paper writes.'",
        "trainers: ‸'Northland has 40 … our newsletter today.'",
      ],
    ],
    holds: [],
  },
  {
    rule: 'unannotated-paragraph',
    breaks: [
      [
        INTERVIEW,
        'ignored:\n  - {passage: Subscribe to our … our newsletter today., reason: site furniture}\n',
        '',
      ],
      [INTERVIEW, 'passages:', '‸passages:'],
    ],
    holds: [],
  },
  {
    rule: 'invented-metadata',
    breaks: [[REPORT, 'source:\n', 'source:\n  publisher: ‸The Herald\n']],
    holds: [
      [
        INTERVIEW,
        'published: {edtf: 2024-04-07, asWritten: 7 April 2024}',
        'published: 2024-04-07',
      ],
      [INTERVIEW, 'ignored:\n', 'ignored:\n  - {passage: 7 April 2024, reason: date line}\n'],
    ],
  },
  {
    rule: 'words-in-text',
    breaks: [
      [
        ACTORS,
        '{text: the Herald, kind: short, seenIn: [interview]}',
        '{text: the Heralt, kind: typo, seenIn: [‸interview]}',
      ],
    ],
    holds: [
      [
        ACTORS,
        '{text: the Herald, kind: short, seenIn: [interview]}',
        '{text: the  herald, kind: short, seenIn: [interview]}',
      ],
    ],
  },
];
