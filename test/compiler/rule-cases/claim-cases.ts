import {
  INTERVIEW,
  RECORD,
  REPORT,
  claim,
  claims,
  step,
  stillDiscussed,
  told,
  type RuleCase,
} from './rule-case.ts';

export const CLAIM_CASES: readonly RuleCase[] = [
  {
    rule: 'own-voice',
    breaks: [
      [
        REPORT,
        '- text: The ministry welcomed the offer.',
        '- text: The ministry welcomed it.\n        form: ‸outlet-voice',
      ],
    ],
    holds: [
      [
        REPORT,
        '- text: The ministry welcomed the offer.',
        '- text: The South welcomed it.\n        saidBy: outlet\n        form: outlet-voice',
      ],
    ],
  },
  {
    rule: 'unclear-speaker',
    breaks: [
      [
        INTERVIEW,
        '- text: They arrived on 3 April.',
        '- text: ‸They reportedly arrived on 3 April.',
      ],
    ],
    holds: [
      [
        INTERVIEW,
        '- text: They arrived on 3 April.',
        '- text: They arrived, according to the article.',
      ],
    ],
  },
  {
    rule: 'nested-without-via',
    breaks: [
      [
        INTERVIEW,
        `${told}\n`,
        'quote: ‸{exact: We can train them at home, marks: [nested]}\n        via: []\n',
      ],
    ],
    holds: [[INTERVIEW, told, 'quote: {exact: We can train them at home, marks: [nested]}']],
  },
  {
    rule: 'unmarked-garble',
    breaks: [[INTERVIEW, told, "quote: ‸'“We can train them at home'"]],
    holds: [[INTERVIEW, told, "quote: {exact: '“We can train them at home', marks: [garbled]}"]],
  },
  {
    rule: 'passage-words',
    breaks: [
      [
        INTERVIEW,
        "offer: 'Northland may train … the minister said.'",
        "offer: ‸'Northland may … the minister said.'",
      ],
    ],
    holds: [
      [INTERVIEW, "offer: 'Northland may train …", "offer: 'Northland may train Southland’s …"],
    ],
  },
  {
    rule: 'veto-without-actor',
    breaks: [
      [
        REPORT,
        'operator: only-after, text: only after a ceasefire, actor: southland',
        'operator: ‸may-veto, text: may veto it',
      ],
    ],
    holds: [[REPORT, 'operator: only-after', 'operator: may-veto']],
  },
  {
    rule: 'single-source-quotation',
    breaks: [
      [
        RECORD,
        'accepted:\n  - {rule: single-source-quotation, item: interview, reason: Only the Herald was there.}\n',
        '',
      ],
      [INTERVIEW, 'title:', '‸title:'],
    ],
    holds: [
      [INTERVIEW, 'at: at-home', 'at: [at-home, report/welcome]'],
      [INTERVIEW, 'when: 2024-04-06', 'inferred: Both name the day.\n    when: 2024-04-06'],
    ],
  },
  {
    rule: 'party-cannot-decide',
    breaks: [
      [INTERVIEW, claim, '{id: offer-made, mission: training, status: preparing, party: ‸herald}'],
    ],
    holds: [
      [
        INTERVIEW,
        claim,
        '{id: offer-made, mission: training, status: preparing, party: southland}',
      ],
      [REPORT, stillDiscussed, stillDiscussed.replace('southland', 'northland')],
    ],
  },
  {
    rule: 'headline-as-evidence',
    breaks: claims(
      '{id: in-headline, mission: training-at-home, status: active, party: northland, at: ‸headline}',
    ),
    holds: claims(
      '{id: in-text, mission: training-at-home, status: active, party: northland, at: trainers}',
    ),
  },
  {
    rule: 'stance-as-status',
    breaks: [
      [
        REPORT,
        stillDiscussed,
        '{id: still-discussed, mission: training, status: ‸agreed-in-principle, party: southland}',
      ],
    ],
    holds: [
      [
        REPORT,
        stillDiscussed,
        '{id: still-discussed, mission: training, status: proposed, party: southland}',
      ],
    ],
  },
  {
    rule: 'hypothetical-as-fact',
    breaks: claims(
      '{id: would-go, mission: training-at-home, status: ‸active, party: northland, at: if-asked}',
    ),
    holds: claims(
      '{id: would-go, mission: training-at-home, status: proposed, party: northland, at: if-asked, modality: hypothetical}',
    ),
  },
  {
    rule: 'status-step',
    breaks: claims(step('first', 'active', '2024-03-01'), step('then', '‸proposed', '2024-04-01')),
    holds: claims(
      step('first', 'active', '2024-03-01'),
      step('then', 'proposed', '2024-04-01', ', note: It was stopped and begun anew.'),
    ),
  },
  {
    rule: 'status-skip',
    breaks: claims(
      step('first', 'proposed', '2024-03-01'),
      step('then', '‸preparing', '2024-04-01'),
    ),
    holds: claims(
      step('first', 'proposed', '2024-03-01'),
      step('then', 'under-discussion', '2024-04'),
    ),
  },
];
