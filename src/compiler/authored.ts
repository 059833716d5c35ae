import type {
  Actor,
  Alias,
  Attribution,
  Condition,
  Correction,
  Dataset,
  Dispute,
  Event,
  Figure,
  Mission,
  Participant,
  Post,
  Quote,
  Source,
  Stance,
  Statement,
  StatusClaim,
} from '../model/dataset.ts';

/** A date: EDTF, a year, or a map. The shape of these types is that of data/schemas. */
export type AuthoredWhen =
  | string
  | number
  | {
      edtf?: string | number;
      asWritten?: string;
      after?: string[];
      before?: string[];
      estimate?: { edtf: string | number; basis: 'inferred' | 'outside'; reason: string };
    };

/** Names of passages: `name`, or `article-id/name`. */
export type At = string | string[];

export interface Defaults {
  saidBy?: string;
  via?: Attribution['via'];
  medium?: string;
  madeOn?: AuthoredWhen;
  at?: At;
}

export interface AuthoredAttribution extends Defaults {
  id?: string;
  form?: Attribution['form'];
  modality?: Attribution['modality'];
  note?: string;
}

type Own<T extends Attribution, Replaced extends keyof T = never> = AuthoredAttribution &
  Omit<T, keyof Attribution | 'id' | Replaced>;

export type AuthoredStatement = Own<Statement, 'quote'> & {
  quote?: string | (Pick<Quote, 'exact'> & Partial<Quote>);
};
export type AuthoredClaim = Own<StatusClaim, 'validAt'> & {
  mission: string;
  validAt?: AuthoredWhen;
};
export type AuthoredCondition = Own<Condition> & { mission: string };
export type AuthoredStance = Own<Stance>;
export type AuthoredFigure = Own<Figure, 'asOf'> & { asOf?: AuthoredWhen };

/** Items that an article reports. */
export interface AuthoredItems {
  claims?: AuthoredClaim[];
  conditions?: AuthoredCondition[];
  stances?: AuthoredStance[];
}

interface AuthoredEntry extends Defaults, AuthoredItems {
  participants?: Record<string, Participant['role'] | Participant['role'][]>;
  missions?: string[];
  inferred?: string;
  statements?: AuthoredStatement[];
  figures?: AuthoredFigure[];
}

/** What an article adds to another article’s entry. */
export interface AuthoredAddition extends AuthoredEntry {
  addsTo: string;
}

export interface AuthoredEvent
  extends
    AuthoredEntry,
    Pick<Event, 'id' | 'formerIds' | 'kind' | 'title' | 'summary' | 'place' | 'image'> {
  when?: AuthoredWhen;
  occurred?: boolean | null;
}

export interface AuthoredArticle extends AuthoredItems {
  source: Partial<Omit<Source, 'published' | 'title' | 'publisher'>> & {
    title?: string;
    publisher?: string;
    published?: AuthoredWhen;
    /** File of the article’s text. */
    text?: string;
  };
  passages?: Record<string, string>;
  ignored?: { passage: string; reason: string }[];
  events?: (AuthoredEvent | AuthoredAddition)[];
}

export type AuthoredActor = Pick<
  Actor,
  'kind' | 'name' | 'names' | 'summary' | 'formerIds' | 'image'
> & {
  aliases?: (Omit<Alias, 'seenIn'> & { seenIn?: string[] })[];
  posts?: (Omit<Post, 'when' | 'evidence'> & { when?: AuthoredWhen; at: At })[];
};

export type AuthoredMission = Omit<Mission, 'id' | 'lead' | 'claims' | 'conditions' | 'status'> & {
  lead?: string[];
};

/** A warning that stays, and why. */
export interface Accepted {
  rule: string;
  item: string;
  reason: string;
}

export type AuthoredRecord = Pick<
  Dataset,
  'id' | 'title' | 'summary' | 'language' | 'version' | 'updated' | 'contact'
> & {
  disputes?: (Dispute & { events?: string[] })[];
  corrections?: Correction[];
  accepted?: Accepted[];
};
