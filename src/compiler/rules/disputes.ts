import type { Rule } from './rule.ts';

const oneSidedDispute: Rule = {
  name: 'one-sided-dispute',
  severity: 'error',
  says: 'A dispute has at least two sides, and no claim stands on two of them.',
  why: 'A question with one answer is no dispute.',
  mend: 'Add the other side, or take the dispute out.',
  *check({ dataset }) {
    for (const thing of dataset.disputes) {
      const seen = new Set<string>();
      if (thing.positions.length < 2) {
        yield { thing, path: ['positions'], message: 'The dispute has one side only.' };
      }
      for (const position of thing.positions) {
        const [index] = [...position.claims.entries()].find(([, id]) => seen.has(id)) ?? [];
        if (index !== undefined) {
          const message = `“${position.claims[index]}” stands on two sides.`;
          yield { thing: position, path: ['claims', index], message, item: thing.id };
        }
        position.claims.forEach((id) => seen.add(id));
      }
    }
  },
};

const undeclaredDispute: Rule = {
  name: 'undeclared-dispute',
  severity: 'error',
  says: 'Where the current claims of two sides conflict, a dispute sets them side by side.',
  why: 'The compiled status is marked disputed; readers must find who says what.',
  mend: 'Add a dispute to record.yaml that names these claims, one side each.',
  *check({ dataset, story }) {
    for (const { id, status } of dataset.missions) {
      const { claims, disputed } = status;
      if (!disputed) continue;
      const isSet = dataset.disputes.some(
        ({ positions }) =>
          positions.filter((side) => side.claims.some((claim) => claims.includes(claim))).length >
          1,
      );
      if (isSet) continue;
      const all = claims.map((claim) => `“${claim}”`).join(' and ');
      const thing = story.items.get(claims.at(-1) ?? '')?.value;
      yield { thing, path: ['status'], message: `On “${id}”, ${all} conflict.`, item: id };
    }
  },
};

const twoDisputes: Rule = {
  name: 'two-disputes',
  severity: 'error',
  says: 'An entry shows one dispute.',
  why: 'Its accounts stand side by side under one question.',
  mend: 'Take it out of the `events` of one dispute.',
  *check({ record }) {
    const seen = new Map<string, string>();
    for (const [index, { id, events = [] }] of (record?.value.disputes ?? []).entries()) {
      for (const [number, event] of events.entries()) {
        const other = seen.get(event);
        seen.set(event, id);
        if (other === undefined || !record) continue;
        const place = { file: record.file, path: ['disputes', index, 'events', number] };
        yield { place, message: `“${event}” shows the dispute “${other}” already.`, item: event };
      }
    }
  },
};

export const DISPUTE_RULES: readonly Rule[] = [oneSidedDispute, undeclaredDispute, twoDisputes];
