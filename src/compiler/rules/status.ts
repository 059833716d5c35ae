import type { Event, Mission, Stance, Statement, StatusClaim } from '../../model/dataset.ts';
import { compareDays, effective } from '../../model/dates.ts';
import { compileStatus, HALTING, NEXT_STEPS, STATUSES, whenSaid } from '../../model/status.ts';
import type { Story } from '../../model/story.ts';
import type { Checkable, Rule } from './rule.ts';

const partyCannotDecide: Rule = {
  name: 'party-cannot-decide',
  severity: 'error',
  says: 'The party of a status claim leads the mission, hosts it, or is the body that decides on it.',
  why: 'A position is a status only from those able to decide; a hope, an approval or a refusal by anyone else is a stance.',
  mend: 'Make it a stance, leave `party` out, or complete `lead`, `host` or `body` of the mission.',
  *check({ dataset }) {
    for (const mission of dataset.missions) {
      const able = deciders(mission);
      for (const thing of mission.claims) {
        if (thing.party === undefined || able.includes(thing.party)) continue;
        const message = `“${thing.party}” neither leads nor hosts nor decides on “${mission.id}”.`;
        yield { thing, path: ['party'], message };
      }
    }
  },
};

const deciders = ({ lead, host, body }: Mission) => [...lead, host, body];

const headlineAsEvidence: Rule = {
  name: 'headline-as-evidence',
  severity: 'error',
  says: 'No status claim rests on a headline.',
  why: 'Headlines shorten and sharpen; they are never evidence for a status.',
  mend: 'Name the passage of the article that says so, or take the claim out.',
  *check({ dataset, story, places }) {
    for (const { claims } of dataset.missions) {
      for (const thing of claims) {
        const inHeadline = thing.evidence.every((one) => {
          const title = story.sources.get(one.source)?.title;
          const name = places.get(one)?.path.at(-1);
          return (
            name === 'headline' ||
            name === 'title' ||
            (title?.startsWith(one.start) && title.endsWith(one.end))
          );
        });
        if (thing.form === 'headline') {
          yield { thing, path: ['form'], message: 'A headline is given as evidence for a status.' };
        } else if (inHeadline) {
          yield { thing, path: ['at'], message: 'The passage is a headline.' };
        }
      }
    }
  },
};

const stanceAsStatus: Rule = {
  name: 'stance-as-status',
  severity: 'error',
  says: 'A host that welcomes or supports another’s offer takes a stance; it does not agree to a mission of its own.',
  why: 'Support by a host never becomes a status.',
  mend: 'Keep the stance, and take the claim out.',
  *check({ dataset }) {
    const kinds: readonly Stance['type'][] = ['supports', 'welcomes', 'requests', 'demands'];
    const stances = dataset.actors.flatMap((actor) => actor.stances);
    const taken = new Set(
      stances
        .filter(({ type }) => kinds.includes(type))
        .flatMap((stance) => keysOf(stance).map((key) => `${stance.mission}\n${key}`)),
    );
    for (const mission of dataset.missions) {
      for (const thing of mission.claims) {
        const host = thing.party === mission.host && !mission.lead.includes(thing.party ?? '');
        if (!host || thing.party === mission.body) continue;
        if (!['agreed-in-principle', 'authorised'].includes(thing.status)) continue;
        if (!keysOf(thing).some((key) => taken.has(`${mission.id}\n${key}`))) continue;
        const message = `The host’s stance at this passage is given as the status “${thing.status}”.`;
        yield { thing, path: ['status'], message };
      }
    }
  },
};

/** Speaker and passage, for every passage. */
const keysOf = ({ saidBy, evidence }: Pick<StatusClaim, 'saidBy' | 'evidence'>) =>
  evidence.map(({ source, start, end }) => [saidBy, source, start, end].join('\n'));

const hypotheticalAsFact: Rule = {
  name: 'hypothetical-as-fact',
  severity: 'error',
  says: 'What is said only as a supposition, or as not so, supports no positive claim or stance.',
  why: 'A call that a president says he can not make must never be shown as made.',
  mend: 'Take the claim out, or give it the modality that the words have; set `occurred: false` for what was only supposed.',
  *check({ dataset }) {
    const weak = new Map<string, boolean>();
    for (const { statements } of dataset.events) {
      for (const statement of statements) {
        if (!statement.quote) continue;
        for (const key of keysOf(statement)) {
          weak.set(key, isWeak(statement) && (weak.get(key) ?? true));
        }
      }
    }
    const positive = [
      ...dataset.missions.flatMap(({ claims }) =>
        claims.filter(({ status }) => !HALTING.has(status)),
      ),
      ...dataset.actors.flatMap(({ stances }) =>
        stances.filter(({ type }) => !NEGATIVE.includes(type)),
      ),
    ];
    for (const thing of positive) {
      if (thing.modality !== 'asserted' && thing.modality !== 'planned') continue;
      if (!keysOf(thing).every((key) => weak.get(key) === true)) continue;
      const message = 'The only words quoted here are hypothetical or negated.';
      yield { thing, path: ['status' in thing ? 'status' : 'type'], message };
    }
    for (const thing of dataset.events) {
      const { kind, occurred, statements } = thing;
      if (occurred !== true || OF_WORDS.includes(kind) || statements.length === 0) continue;
      if (!statements.every((one) => isWeak(one) || one.modality === 'hypothetical')) continue;
      const message = 'It is given as having happened, by words that suppose or deny it.';
      yield { thing, path: ['occurred'], message };
    }
  },
};

/** Kinds of entries that happened by being said, whatever was said. */
const OF_WORDS: readonly Event['kind'][] = [
  'statement',
  'interview',
  'press-conference',
  'position',
];

const NEGATIVE: readonly Stance['type'][] = [
  'opposes',
  'refuses',
  'declines',
  'does-not-confirm',
  'denies',
];

const isWeak = ({ quote }: Statement) =>
  quote?.marks.some((mark) => mark === 'hypothetical' || mark === 'negated') ?? false;

interface Step {
  mission: Mission;
  from: StatusClaim;
  to: StatusClaim;
}

/** Steps on one party’s line (or one speaker’s, where no party is bound), each wholly later than the one before. */
function* steps({ dataset, story }: Checkable): Generator<Step> {
  for (const mission of dataset.missions) {
    const last = new Map<string, StatusClaim>();
    for (const claim of mission.claims) {
      if (claim.status === 'inactive' || claim.form === 'headline') continue;
      const asserter = claim.party ?? claim.saidBy;
      const from = last.get(asserter);
      if (from && isWhollyBefore(from, claim, story)) yield { mission, from, to: claim };
      last.set(asserter, claim);
    }
  }
}

function isWhollyBefore(a: StatusClaim, b: StatusClaim, story: Story): boolean {
  const [from, to] = [a, b].map((claim) => {
    const when = whenSaid(claim, story);
    return when ? effective(when).date : null;
  });
  return Boolean(from?.latest && to?.earliest) && compareDays(from?.latest, to?.earliest) < 0;
}

const rankOf = ({ status }: StatusClaim) => STATUSES.indexOf(status);
const isForward = ({ from, to }: Step) => rankOf(to) > rankOf(from);
const isAllowed = ({ from, to }: Step) =>
  from.status === to.status ||
  to.status === 'requested' ||
  NEXT_STEPS[from.status].includes(to.status);

const statusStep: Rule = {
  name: 'status-step',
  severity: 'error',
  says: 'On one party’s line a status goes back only with a reason or new evidence; after `ended` nothing follows.',
  why: 'A mission that was active and is only proposed now has a story that the record must tell.',
  mend: 'Add the reason as `note` or `inferred`; if it ended and came back, make a new mission that `succeeds` it.',
  *check(record) {
    for (const step of steps(record)) {
      const { mission, from, to } = step;
      const ended = from.status === 'ended' && to.status !== 'ended';
      const halted = HALTING.has(from.status);
      if (!ended && (isAllowed(step) || (isForward(step) && !halted))) continue;
      const known = new Set(from.evidence.map(({ source }) => source));
      const isNew = to.evidence.some(({ source }) => !known.has(source));
      if (!ended && (to.note !== undefined || to.inferred !== undefined || isNew)) continue;
      const message = `“${mission.id}” goes from “${from.status}” to “${to.status}” for the same side.`;
      yield { thing: to, path: ['status'], message };
    }
  },
};

const statusSkip: Rule = {
  name: 'status-skip',
  severity: 'warning',
  says: 'On one party’s line a status goes forward step by step.',
  why: 'A step that is missing may be a claim that was overlooked.',
  mend: 'Add the claim between them, or accept this with the reason.',
  *check(record) {
    for (const step of steps(record)) {
      if (isAllowed(step) || !isForward(step) || HALTING.has(step.from.status)) continue;
      const { mission, from, to } = step;
      const message = `“${mission.id}” goes from “${from.status}” straight to “${to.status}” for the same side.`;
      yield { thing: to, path: ['status'], message };
    }
  },
};

const compiledStatus: Rule = {
  name: 'compiled-status',
  severity: 'error',
  says: 'A mission’s status is what its claims come to.',
  why: 'The status is computed, never typed.',
  mend: 'Compile the dataset anew.',
  *check({ dataset, story }) {
    for (const thing of dataset.missions) {
      const computed = compileStatus(thing, story);
      if (plain(thing.status) === plain(computed)) continue;
      const message = `The claims on “${thing.id}” come to another status than the one given.`;
      yield { thing, path: ['status'], message };
    }
  },
};

/** The same text for the same fields, in whatever order they stand. */
const plain = (value: unknown): string => JSON.stringify(value, inOrder);

const inOrder = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

export const STATUS_RULES: readonly Rule[] = [
  partyCannotDecide,
  headlineAsEvidence,
  stanceAsStatus,
  hypotheticalAsFact,
  statusStep,
  statusSkip,
  compiledStatus,
];
