/** The record that `init` writes: file names and texts. It compiles without a fault. */
export const STARTER_FILES: Readonly<Record<string, string>> = {
  'record.yaml': `# yaml-language-server: $schema=schemas/record.schema.json
# What the record is. Editors with a YAML language server complete and check as you type.
id: my-record
title: Who would train whom
summary: One article, to begin with. Replace everything here by your own.
language: en
version: 1.0.0
updated: 2025-01-16

# Where readers report a mistake.
contact: {label: Write to the editors, url: mailto:editors@example.org}

# Where accounts differ, set the sides against each other:
# disputes:
#   - id: how-far
#     question: How far is the mission?
#     nature: contradictory            # or partly-compatible, different-precision
#     events: [minister-offers-training]
#     positions:
#       - {label: The north, claims: [id of a claim, condition, statement or figure]}
#       - {label: The south, claims: [another id]}

# What was changed after publication. Readers see it.
# corrections:
#   - {date: 2025-01-16, type: correction, item: minister-offers-training, text: What was wrong and what stands now.}

# Warnings that stay, each with the reason.
accepted:
  - {rule: single-source-quotation, item: northland-offers-training, reason: Only this paper was there.}
`,
  'actors.yaml': `# yaml-language-server: $schema=schemas/actors.schema.json
# Everyone who speaks or acts: an id of your own, then who it is.
northland:
  kind: state
  name: Northland
southland:
  kind: state
  name: Southland
anna-berg:
  kind: person
  name: Anna Berg
  aliases:                             # other names and spellings, slips included
    - {text: Minister Berg, kind: short, seenIn: [northland-offers-training]}
  posts:                               # as the article gives them
    - {title: defence minister of Northland, of: northland, at: northland-offers-training/offer}
`,
  'missions.yaml': `# yaml-language-server: $schema=schemas/missions.schema.json
# Missions, programmes and arrangements, real or proposed. What is said of them stands in the articles.
training-in-southland:
  kind: training
  name: Training in Southland
  lead: [northland]                    # who leads or sends it; with host and body, those able to decide
  host: southland
  place: inside Southland
  summary: Northern instructors would train soldiers in Southland.
`,
  'articles/2025-01-15-northland-offers-training.yaml': `# yaml-language-server: $schema=../schemas/article.schema.json
# One file for each article. Its name gives its id: northland-offers-training.
source:                                # only what the article shows of itself; leave out what it does not
  title: Northland offers to train Southland’s soldiers
  published: 2025-01-15
  # text: the-article.txt              # with --texts: the file of its text, which is never published
  # sha256: …                          # and that file’s hash

passages:                              # a name of your own: first words … last words, three to eight each
  offer: 'Defence minister Anna Berg offered … once there is peace.'
  words: '“We stand ready to … Berg told reporters.'

ignored:                               # what reports no fact
  - {passage: 'Subscribe to our … every morning.', reason: site furniture}

events:
  - id: minister-offers-training
    kind: statement
    title: Berg offers instructors for Southland
    summary: The minister named a condition and no day.
    when: 2025-01-14                   # only what the article fixes; 2025-01, 2025, XXXX-01-14 are dates too
    participants: {anna-berg: speaker}
    saidBy: anna-berg                  # who says so, unless an item below says otherwise
    at: offer                          # where it stands, likewise
    statements:
      - text: Northland is ready to train soldiers in the south.
        quote: We stand ready to come     # character by character
        at: words
    claims:                            # how far a mission is; party is the side the speaker can bind
      - {mission: training-in-southland, status: proposed, party: northland}
    conditions:
      - {mission: training-in-southland, operator: only-after, text: only after a peace}
    stances:                           # a position that is no status
      - {mission: training-in-southland, type: proposes}
`,
};
