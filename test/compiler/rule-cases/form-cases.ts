import { INTERVIEW, MISSIONS, RECORD, REPORT, claim, type RuleCase } from './rule-case.ts';

export const FORM_CASES: readonly RuleCase[] = [
  {
    rule: 'files',
    breaks: [['actor.yaml', '', 'northland: {kind: state, name: Northland}']],
    holds: [['notes.txt', '', 'Call the ministry.']],
  },
  {
    rule: 'yaml',
    breaks: [[INTERVIEW, 'title: Northland offers trainers', 'title: ‸Northland: trainers']],
    holds: [[INTERVIEW, 'title: Northland offers trainers', "title: 'Northland: trainers'"]],
  },
  {
    rule: 'unknown-field',
    breaks: [
      [INTERVIEW, 'summary: The minister named no day.', 'summary: No day.\n    ‸sumary: x'],
    ],
    holds: [[INTERVIEW, 'when: 2024-04-06', 'when: 2024-04-06\n    place: the capital']],
  },
  {
    rule: 'missing-field',
    breaks: [[INTERVIEW, '- id: arrival\n    kind', '- ‸kind']],
    holds: [[INTERVIEW, '    when: 2024-04-06\n', '']],
  },
  {
    rule: 'unknown-word',
    breaks: [
      [MISSIONS, 'kind: training\n  name: Training in', 'kind: ‸trainig\n  name: Training in'],
    ],
    holds: [[MISSIONS, 'kind: training\n  name: Training in', 'kind: border\n  name: Training in']],
  },
  {
    rule: 'wrong-type',
    breaks: [[RECORD, 'version: 1.0.0', 'version: ‸1.0']],
    holds: [[RECORD, 'version: 1.0.0', "version: '1.0.1'"]],
  },
  {
    rule: 'wrong-form',
    breaks: [[RECORD, 'updated: 2024-06-01', 'updated: ‸June 2024']],
    holds: [[RECORD, 'updated: 2024-06-01', "updated: '2024-06-02'"]],
  },
  {
    rule: 'empty',
    breaks: [[INTERVIEW, 'reason: site furniture', "reason: ‸''"]],
    holds: [[INTERVIEW, 'reason: site furniture', 'reason: furniture']],
  },
  {
    rule: 'reused-id',
    breaks: [[INTERVIEW, 'id: supposed', 'id: ‸told']],
    holds: [[INTERVIEW, 'id: supposed', 'id: told-again']],
  },
  {
    rule: 'unknown-passage',
    breaks: [[INTERVIEW, 'at: at-home', 'at: ‸at-hone']],
    holds: [[INTERVIEW, 'at: at-home', 'at: [at-home, interview/offer]']],
  },
  {
    rule: 'no-passage',
    breaks: [
      [INTERVIEW, '    at: offer\n    statements:\n      - id', '    statements:\n      - id'],
      [INTERVIEW, `- ${claim}`, `- ‸${claim}`],
    ],
    holds: [[INTERVIEW, claim, claim.replace('}', ', at: offer}')]],
  },
  {
    rule: 'no-speaker',
    breaks: [
      [
        REPORT,
        'events:',
        'stances:\n  - ‸{mission: training, type: supports, at: welcome}\nevents:',
      ],
    ],
    holds: [[REPORT, 'type: welcomes', 'type: welcomes, saidBy: southland']],
  },
  {
    rule: 'stance-of-outlet',
    breaks: [[REPORT, 'type: welcomes', 'type: welcomes, saidBy: ‸outlet']],
    holds: [[REPORT, 'type: welcomes', 'type: welcomes, saidBy: southland, form: outlet-voice']],
  },
  {
    rule: 'accepted-in-vain',
    breaks: [[RECORD, 'item: interview', 'item: ‸report']],
    holds: [],
  },
  {
    rule: 'unknown-id',
    breaks: [[INTERVIEW, 'herald: asked-by', '‸herld: asked-by']],
    holds: [[INTERVIEW, 'herald: asked-by', 'northland: subject']],
  },
  {
    rule: 'former-id',
    breaks: [[MISSIONS, 'host: southland', 'host: southland\n  formerIds: [‸training-at-home]']],
    holds: [[MISSIONS, 'host: southland', 'host: southland\n  formerIds: [instruction]']],
  },
  {
    rule: 'circle',
    breaks: [
      [
        MISSIONS,
        'lead: [northland]\n  summary',
        'lead: [northland]\n  parent: ‸training\n  summary',
      ],
    ],
    holds: [
      [
        MISSIONS,
        'lead: [northland]\n  summary',
        'lead: [northland]\n  succeeds: training\n  summary',
      ],
    ],
  },
  {
    rule: 'unsafe-url',
    breaks: [[RECORD, 'url: mailto:desk@example.org', "url: ‸'javascript:alert(1)'"]],
    holds: [[RECORD, 'url: mailto:desk@example.org', 'url: ../contact.html']],
  },
  {
    rule: 'invalid-date',
    breaks: [[INTERVIEW, 'when: 2024-04-06', 'when: ‸2024-04-31']],
    holds: [[INTERVIEW, 'when: 2024-04-06', "when: '[2024-04-05,2024-04-06]'"]],
  },
  {
    rule: 'date-too-fine',
    breaks: [
      [
        INTERVIEW,
        'edtf: XXXX-04-03, asWritten: on 3 April',
        'edtf: ‸2024-04-03, asWritten: in April',
      ],
    ],
    holds: [
      [INTERVIEW, 'edtf: XXXX-04-03, asWritten: on 3 April', 'edtf: 2024-04, asWritten: 3 April'],
    ],
  },
  {
    rule: 'relative-date',
    breaks: [
      [
        REPORT,
        'asWritten: on Monday, after: [offer], estimate: {edtf: 2024-04-08, basis: inferred, reason: The Monday before the report.}',
        'asWritten: ‸on Monday',
      ],
    ],
    holds: [[REPORT, 'after: [offer], ', '']],
  },
  {
    rule: 'estimate-contradicts',
    breaks: [
      [INTERVIEW, 'estimate: {edtf: 2024-04-03', 'estimate: {edtf: ‸2024-04-04'],
      [INTERVIEW, 'edtf: XXXX-04-03, asWritten: on 3 April', 'edtf: 2024-04-03'],
    ],
    holds: [[INTERVIEW, 'edtf: XXXX-04-03, asWritten: on 3 April', 'edtf: 2024-04']],
  },
  {
    rule: 'order-contradicts',
    breaks: [[INTERVIEW, 'before: [offer], estimate', 'after: [‸offer], estimate']],
    holds: [[INTERVIEW, 'before: [offer], estimate', 'before: [offer, welcome], estimate']],
  },
  {
    rule: 'later-than-article',
    breaks: [[INTERVIEW, 'when: 2024-04-06', 'when: ‸2024-05']],
    holds: [
      [INTERVIEW, 'when: 2024-04-06', 'occurred: false\n    when: 2024-05'],
      [REPORT, 'after: [offer], ', ''],
    ],
  },
  {
    rule: 'updated-too-early',
    breaks: [[RECORD, 'updated: 2024-06-01', 'updated: ‸2024-05-29']],
    holds: [[RECORD, 'updated: 2024-06-01', 'updated: 2024-05-30']],
  },
];
