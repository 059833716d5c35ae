// Generated from data/dataset.schema.json by `npm run generate`: do not edit.

/** Permanent id in kebab-case. */
export type Id = string;
/** BCP 47 language tag. */
export type Language = string;
/** Calendar day, YYYY-MM-DD. */
export type Day = string;
/** Address: http, https, mailto or relative. */
export type Url = string;
/** Ids that were merged into this one. */
export type FormerIds = Id[];
/** Date in EDTF (ISO 8601-2) level 1, plus XXXX-MM-DD and one-of sets. */
export type Edtf = string;
/** Where an actor stands on a mission; never a status. */
export type Stance = Attribution & {
  id: Id;
  mission: Id;
  /** The stance. */
  type:
    | 'requests'
    | 'demands'
    | 'proposes'
    | 'supports'
    | 'welcomes'
    | 'assures'
    | 'opposes'
    | 'refuses'
    | 'declines'
    | 'does-not-confirm'
    | 'denies'
    | 'confirms';
};
/** One side’s word on how far a mission is. */
export type StatusClaim = Attribution & {
  id: Id;
  status: Status;
  /** Actor the speaker can bind; absent where the speaker binds nobody. */
  party?: Id;
  /** What part it covers, if not all. */
  scope?: string;
  /** When it held. */
  validAt?: When;
  /** Why the editor reads it so, where the words do not say it. */
  inferred?: string;
};
/** Status word. */
export type Status =
  | 'requested'
  | 'proposed'
  | 'under-discussion'
  | 'agreed-in-principle'
  | 'authorised'
  | 'preparing'
  | 'active'
  | 'suspended'
  | 'ended'
  | 'withdrawn'
  | 'ruled-out'
  | 'inactive';
/** What has to be so first. */
export type Condition = Attribution & {
  id: Id;
  /** How it binds. */
  operator: 'only-after' | 'if' | 'unless' | 'requires' | 'may-veto';
  /** The condition in a few words, to follow a status: “only after a ceasefire”. */
  text: string;
  /** Actor it hangs on. */
  actor?: Id;
};
/** One thing said or reported, in the record’s own words. */
export type Statement = Attribution & {
  id: Id;
  /** In the record’s own words. */
  text: string;
  quote?: Quote;
};
/** A number someone gives. */
export type Figure = Attribution & {
  id: Id;
  /** The number. */
  value: number;
  /** How it is bounded. */
  comparator: '=' | '>' | '>=' | '<' | '<=' | '~';
  /** Unit: “soldiers”, “euros”, “months”. */
  unit: string;
  /** ISO 4217 code. */
  currency?: string;
  /** What is counted. */
  of: string;
  asOf?: When;
  /** Period it covers: “in the current year”. */
  period?: string;
};

/** A record compiled from news articles, in which every statement says who said it and who reported it. Format sourced-timeline/1. */
export interface Dataset {
  /** Name and major version of this format. */
  format: 'sourced-timeline/1';
  id: Id;
  /** Title of the record, plain text. */
  title: string;
  /** What the record covers, one or two sentences, plain text. */
  summary: string;
  /** Language of the record’s own words. */
  language: Language;
  /** Semantic version of the record: major for changed meaning or ids, minor for added facts, patch for fixes. */
  version: string;
  /** Day of the last change to the record. */
  updated: Day;
  /** Where readers report a mistake. */
  contact?: {
    /** Words of the link. */
    label: string;
    url: Url;
  };
  /** The articles. */
  sources: Source[];
  /** Everyone who speaks or acts. */
  actors: Actor[];
  /** Missions, programmes and arrangements. */
  missions: Mission[];
  /** What happened, was said, or is expected. */
  events: Event[];
  /** Where accounts differ. */
  disputes: Dispute[];
  /** What was changed after publication. */
  corrections: Correction[];
}
/** An article. What its text does not show is null, never guessed. */
export interface Source {
  id: Id;
  formerIds?: FormerIds;
  /** Title as shown; null where none is. */
  title: string | null;
  /** Publisher as shown; null where none is. */
  publisher: string | null;
  /** Authors as shown. */
  authors: string[];
  /** When it was published. */
  published: When;
  language: Language;
  url?: Url;
  /** An archived copy. */
  archived?: Url;
  /** SHA-256 of the article’s text as kept by the newsroom, in hex. */
  sha256?: string;
}
/** A date as the article fixes it, apart from what is known or inferred otherwise. */
export interface When {
  /** Only what the article fixes; null where it fixes nothing. */
  edtf: Edtf | null;
  /** The article’s own words for the date. */
  asWritten?: string;
  /** stated: the article gives it; not-shown: it does not. */
  basis: 'stated' | 'not-shown';
  /** Events this comes after. */
  after?: Id[];
  /** Events this comes before. */
  before?: Id[];
  /** What an editor knows or infers beyond the article; shown as an estimate. */
  estimate?: {
    edtf: Edtf;
    /** inferred: from this record; outside: from elsewhere. */
    basis: 'inferred' | 'outside';
    /** Why, in a sentence. */
    reason: string;
  };
}
/** A person, state, organisation, group or medium that speaks or acts. */
export interface Actor {
  id: Id;
  formerIds?: FormerIds;
  /** What it is. */
  kind: 'person' | 'state' | 'organisation' | 'group' | 'medium';
  /** Name in house spelling. */
  name: string;
  /** Names in other languages, by language tag. */
  names?: {
    [k: string]: string;
  };
  /** Other names and spellings. */
  aliases: Alias[];
  /** Who this is, in a sentence. Of a news medium a phrase that can follow its name, as “The Russian state news agency.” */
  summary?: string;
  image?: Image;
  /** Posts as the articles give them. */
  posts: Post[];
  /** Where the actor stands. */
  stances: Stance[];
}
/** Another name or spelling. */
export interface Alias {
  /** As written. */
  text: string;
  /** What sort of name it is. */
  kind:
    | 'full'
    | 'short'
    | 'transliteration'
    | 'acronym'
    | 'metonym'
    | 'translation'
    | 'phrase'
    | 'typo';
  language?: Language;
  /** Sources that write it so. */
  seenIn: Id[];
}
/** A picture. */
export interface Image {
  url: Url;
  /** What it shows, for those who do not see it. */
  alt: string;
  /** Who made it. */
  credit: string;
  /** Width in px. */
  width: number;
  /** Height in px. */
  height: number;
}
/** A post or role an actor is said to hold. */
export interface Post {
  /** Title of the post, as a reader would be told it. */
  title: string;
  /** Actor the post belongs to. */
  of?: Id;
  /** Whether the article calls it past. */
  former?: boolean;
  when?: When;
  /**
   * Where it stands.
   *
   * @minItems 1
   */
  evidence: Evidence[];
}
/** A passage of an article, named by its first and last three to eight words; never its text. */
export interface Evidence {
  source: Id;
  /** First words of the passage. */
  start: string;
  /** Last words of the passage. */
  end: string;
}
/** Who says so, and how it reached the article. */
export interface Attribution {
  /** Id of the actor who says so, or “outlet” for the article’s own voice. */
  saidBy: string;
  /** Carriers from the speaker to the article, in order. */
  via?: Via[];
  /** Where it was said, as a phrase: “at a press conference”, “on Facebook”. */
  medium?: string;
  /** How the article gives it. */
  form: 'quotation' | 'paraphrase' | 'outlet-voice' | 'headline';
  /** How firmly it is said. */
  modality: 'asserted' | 'planned' | 'possible' | 'conditional' | 'hypothetical' | 'opinion';
  /** When it was said. */
  madeOn?: When;
  /** Editor’s note to readers. */
  note?: string;
  /**
   * Where it stands.
   *
   * @minItems 1
   */
  evidence: Evidence[];
}
/** One carrier between the speaker and the article. */
export interface Via {
  /** Actor who passed it on. */
  agent: Id;
  /** What the carrier did: “reported”, “noted”. */
  act: string;
  /** Where the carrier did so, as a phrase: “in an interview”. */
  medium?: string;
}
/** A mission, programme or arrangement, real or proposed. */
export interface Mission {
  id: Id;
  formerIds?: FormerIds;
  /** What it is. */
  kind:
    | 'training'
    | 'border'
    | 'civilian'
    | 'combat'
    | 'logistics'
    | 'equipment'
    | 'aid'
    | 'volunteer-unit'
    | 'agreement'
    | 'guarantee'
    | 'coalition';
  /** Short name. */
  name: string;
  /** Mission it is part of. */
  parent?: Id;
  /** Mission it follows. */
  succeeds?: Id;
  /** Actors who lead or send it. */
  lead: Id[];
  /** Actor on whose soil it runs. */
  host?: Id;
  /** Organisation that decides on it. */
  body?: Id;
  /** Where: “inside Ukraine”. */
  place?: string;
  /** What it is, in a sentence. */
  summary: string;
  /** What each side says of its status. */
  claims: StatusClaim[];
  /** Conditions put on it. */
  conditions: Condition[];
  status: Compiled;
}
/** The status that the claims come to; computed by the compiler. */
export interface Compiled {
  /** Status word, or null where none is given. */
  value: Status | null;
  /** Date of the claim that carries the value. */
  since?: When;
  /** Whether the sides differ. */
  disputed: boolean;
  /** Claims it rests on. */
  claims: Id[];
  /** Conditions that hold for it. */
  conditions: Id[];
  /** Independent articles it rests on. */
  sources: Id[];
}
/** An entry of the timeline. */
export interface Event {
  id: Id;
  formerIds?: FormerIds;
  /** What sort of event. */
  kind:
    | 'statement'
    | 'interview'
    | 'press-conference'
    | 'request'
    | 'proposal'
    | 'announcement'
    | 'meeting'
    | 'visit'
    | 'agreement'
    | 'authorisation'
    | 'establishment'
    | 'attack'
    | 'deployment'
    | 'position'
    | 'period';
  /** Headline of the entry. */
  title: string;
  /** What happened, two or three sentences. */
  summary: string;
  when: When;
  /** true: it happened; false: not yet, or supposed; null: accounts differ. */
  occurred: boolean | null;
  /** Where. */
  place?: string;
  /** Why two reports are taken for one occasion. */
  inferred?: string;
  /** Who took part. */
  participants: Participant[];
  /** Missions it bears on. */
  missions: EventMission[];
  /** Who said what. */
  statements: Statement[];
  /** Numbers given. */
  figures: Figure[];
  dispute?: Id;
  image?: Image;
}
/** Someone who took part. */
export interface Participant {
  actor: Id;
  /** How. */
  role:
    | 'speaker'
    | 'addressee'
    | 'asked-by'
    | 'co-participant'
    | 'host'
    | 'visitor'
    | 'signatory'
    | 'proposer'
    | 'sender'
    | 'attacker'
    | 'target'
    | 'reported-by'
    | 'subject';
}
/** A mission the event bears on. */
export interface EventMission {
  mission: Id;
  /** The status claim made there. */
  claim?: Id;
}
/** Words as the article quotes them. */
export interface Quote {
  /** Character by character. */
  exact: string;
  /** How much of the utterance is quoted. */
  extent: 'full' | 'partial' | 'fragment';
  /** What a reader must know about it. */
  marks: ('nested' | 'hypothetical' | 'negated' | 'garbled')[];
  /** Whether the article gives it in another language than it was said in. */
  translated?: boolean;
}
/** A question on which accounts differ. */
export interface Dispute {
  id: Id;
  /** The question. */
  question: string;
  /**
   * The sides.
   *
   * @minItems 2
   */
  positions: Position[];
  /** How they differ. */
  nature: 'contradictory' | 'partly-compatible' | 'different-precision';
  /** Editor’s note to readers. */
  note?: string;
}
/** One side of a dispute. */
export interface Position {
  /** Who holds it, or what it is. */
  label: string;
  /**
   * Claims, conditions, statements or figures that say so.
   *
   * @minItems 1
   */
  claims: Id[];
}
/** A change made after publication. */
export interface Correction {
  date: Day;
  /** What sort. */
  type: 'correction' | 'clarification' | 'retraction' | 'update';
  /** What was changed. */
  item: Id;
  /** What was wrong and what stands now. */
  text: string;
}
