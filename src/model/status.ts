import type {
  Attribution,
  Compiled,
  Condition,
  Mission,
  Status,
  StatusClaim,
  When,
} from './dataset.ts';
import { anchorDay, compareDays, compareWhen, effective, type EdtfDate } from './dates.ts';
import { onceFor } from './once-for.ts';
import type { Story } from './story.ts';

/** Status words from the least to the most advanced; those from `suspended` on halt. */
export const STATUSES = [
  'requested',
  'proposed',
  'under-discussion',
  'agreed-in-principle',
  'authorised',
  'preparing',
  'active',
  'suspended',
  'ended',
  'withdrawn',
  'ruled-out',
  'inactive',
] as const satisfies readonly Status[];

export type StatusWord = (typeof STATUSES)[number];

/** Words that say a mission does not go on. They come before all others. */
export const HALTING: ReadonlySet<string> = new Set(STATUSES.slice(7));

/** What may follow on one asserter’s line. `inactive` is an observation, outside the path. */
export const NEXT_STEPS: Readonly<Record<StatusWord, readonly StatusWord[]>> = {
  requested: ['proposed', 'under-discussion', 'ruled-out'],
  proposed: ['under-discussion', 'agreed-in-principle', 'ruled-out', 'withdrawn'],
  'under-discussion': ['agreed-in-principle', 'authorised', 'ruled-out', 'withdrawn'],
  'agreed-in-principle': ['under-discussion', 'authorised', 'ruled-out', 'withdrawn'],
  authorised: ['preparing', 'active', 'withdrawn', 'ended'],
  preparing: ['active', 'suspended', 'withdrawn'],
  active: ['suspended', 'ended'],
  suspended: ['active', 'ended'],
  ended: [],
  withdrawn: ['requested', 'proposed'],
  'ruled-out': ['requested', 'proposed'],
  inactive: [],
};

/** Rank of a status word, 0 the least advanced; -1 for a word this code does not know. */
const rankOf = (status: string) => (STATUSES as readonly string[]).indexOf(status);
const REQUESTED = 0;
const AGREED = rankOf('agreed-in-principle');
const PREPARING = rankOf('preparing');

/** One claim that counts, with what the rule looks at. */
export interface Line {
  claim: StatusClaim;
  /** Empty for the outlet’s own voice. */
  party: string;
  rank: number;
  halting: boolean;
  when: When | undefined;
  date: EdtfDate | null;
}

/**
 * The status that a mission’s claims come to, from all sources of the story.
 *
 * @param until ISO day: only claims and conditions whose date starts by then.
 * @returns `claims` are those left that the rule compared; `since` dates the earliest of those that carry the value.
 */
export const compileStatus = (
  { claims, conditions }: Pick<Mission, 'claims' | 'conditions'>,
  story: Story,
  until?: string,
): Compiled => compileLines(linesOf(claims, story), conditions, story, until);

/** The same, of claims that have been looked into. */
export function compileLines(
  lines: readonly Line[],
  conditions: readonly Condition[],
  story: Story,
  until?: string,
): Compiled {
  const started = (date: EdtfDate | null) =>
    until === undefined || compareDays(anchorDay(date), until) <= 0;
  const all = lines.filter(({ date }) => started(date));
  const counted = giveWay(latestPerParty(lastResort(lastResort(all, isParty), isAnswer)));

  const value = [...counted].sort(lessAdvanced)[0]?.claim.status ?? null;
  const since = counted
    .flatMap(({ claim, when }) => (claim.status === value && when ? [when] : []))
    .sort(compareWhen)[0];
  const sources = counted.flatMap(({ claim }) => claim.evidence.map(({ source }) => source));
  return {
    value,
    ...(since && { since }),
    disputed: differ(counted),
    claims: counted.map(({ claim }) => claim.id),
    conditions: conditions
      .filter((condition) => started(dateOf(whenSaid(condition, story))))
      .map(({ id }) => id),
    sources: [...new Set(sources)],
  };
}

/** The claims that carry a mission’s compiled status. */
export const carriersOf = (
  { claims }: Pick<Mission, 'claims'>,
  { value, claims: counted }: Compiled,
): StatusClaim[] => claims.filter(({ id, status }) => status === value && counted.includes(id));

/**
 * When a claim holds: `validAt`, else `madeOn`, else the earliest date of its sources,
 * passing over those that give no day. Undefined where no source is known either.
 */
export function whenSaid(
  { validAt, madeOn, evidence }: Attribution & { validAt?: When },
  story: Story,
): When | undefined {
  const [published] = evidence
    .flatMap(({ source }) => story.sources.get(source)?.published ?? [])
    .sort(compareWhen);
  const dates = [validAt, madeOn, published].filter((when) => when !== undefined);
  return dates.find((when) => anchorDay(dateOf(when))) ?? dates[0];
}

const dateOf = (when: When | undefined) => (when ? effective(when).date : null);

/** Headlines never count, nor a speaker who binds nobody; above agreement only what is asserted does. */
function counts({ status, saidBy, party, form, modality }: StatusClaim): boolean {
  const rank = rankOf(status);
  return (
    rank >= 0 &&
    form !== 'headline' &&
    (rank <= AGREED || modality === 'asserted') &&
    (party !== undefined || isOutlet(saidBy, form))
  );
}

const isOutlet = (saidBy: string, form: string) => saidBy === 'outlet' || form === 'outlet-voice';

/** Those of the claims that can count. */
export const linesOf = (claims: readonly StatusClaim[], story: Story): Line[] =>
  claims.filter(counts).map(lineOf(story));

/** Each claim is looked into once: histories and entries ask for the status of many days. */
const lineOf = onceFor((story: Story) =>
  onceFor((claim: StatusClaim): Line => {
    const { status, saidBy, form, party = '' } = claim;
    const when = whenSaid(claim, story);
    return {
      claim,
      party: isOutlet(saidBy, form) ? '' : party,
      rank: rankOf(status),
      halting: HALTING.has(status),
      when,
      date: dateOf(when),
    };
  }),
);

/** The lines that pass, or all where none does. */
function lastResort(lines: Line[], passes: (line: Line) => boolean): Line[] {
  const passing = lines.filter(passes);
  return passing.length > 0 ? passing : lines;
}

const isParty = ({ party }: Line) => party !== '';
const isAnswer = ({ rank }: Line) => rank !== REQUESTED;

/**
 * Without the lines that count no more, whatever starts later: those wholly before another of their party
 * that is an answer, or no less of one.
 */
export function lasting(lines: readonly Line[]): Line[] {
  const last = foremost(lines, startsLater);
  const lastAnswer = foremost(lines.filter(isAnswer), startsLater);
  return lines.filter((line) => !isBefore(line, (isAnswer(line) ? lastAnswer : last)(line)));
}

/** Per party the latest; where dates overlap, a quotation first, then the furthest. Equal ones stay together. */
function latestPerParty(lines: readonly Line[]): Line[] {
  const lastStart = foremost(lines, startsLater);
  const latest = lines.filter((line) => !isBefore(line, lastStart(line)));
  const firmest = foremost(latest, outranks);
  return latest.filter((line) => !outranks(firmest(line), line));
}

/** For each line, the one of its party that comes before all others of it: histories ask for every day, so in one go. */
function foremost(
  lines: readonly Line[],
  precedes: (line: Line, other: Line) => boolean,
): (line: Line) => Line {
  const first = new Map<string, Line>();
  for (const line of lines) {
    const known = first.get(line.party);
    if (!known || precedes(line, known)) first.set(line.party, line);
  }
  return (line) => first.get(line.party) ?? line;
}

const startsLater = ({ date: a }: Line, { date: b }: Line) =>
  Boolean(a?.earliest) && (!b?.earliest || compareDays(a?.earliest, b.earliest) > 0);

function outranks(a: Line, b: Line): boolean {
  const firm = ({ claim }: Line) => Number(claim.form === 'quotation');
  return firm(a) === firm(b) ? a.rank > b.rank : firm(a) > firm(b);
}

/** Up to `active`, a claim gives way to another party’s wholly later, further one. */
const giveWay = (lines: readonly Line[]) =>
  lines.filter(
    (line) =>
      line.halting ||
      !lines.some(
        (other) => other.party !== line.party && other.rank > line.rank && isBefore(line, other),
      ),
  );

/** Wholly before: its last day comes before the other’s first. */
const isBefore = ({ date: a }: Line, { date: b }: Line) =>
  Boolean(a?.latest && b?.earliest) && compareDays(a?.latest, b?.earliest) < 0;

/** Order: what halts, then what is least advanced. */
const lessAdvanced = (a: Line, b: Line) => Number(b.halting) - Number(a.halting) || a.rank - b.rank;

/** A halting word meets another word, or `preparing` and further meets less. */
function differ(lines: Line[]): boolean {
  if (lines.some(({ halting }) => halting)) return new Set(lines.map(({ rank }) => rank)).size > 1;
  return new Set(lines.map(({ rank }) => rank >= PREPARING)).size > 1;
}
