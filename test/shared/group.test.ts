import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { joinGroup, type Membership } from '../../src/components/shared/group.ts';

const joined: Membership[] = [];

/** A member, with the selections it was told of. */
function member(group: string) {
  const told: (string | undefined)[] = [];
  const membership = joinGroup(group, () => told.push(membership.selection.actor));
  joined.push(membership);
  return { membership, told };
}

afterEach(() => joined.splice(0).forEach((membership) => membership.leave()));

describe('group', () => {
  it('starts with nothing chosen', () => {
    assert.deepEqual(member('a').membership.selection, {});
  });

  it('tells every member what one of them has chosen, itself included', () => {
    const [first, second] = [member('a'), member('a')];
    first.membership.choose({ actor: 'minister' });
    assert.deepEqual([first.told, second.told], [['minister'], ['minister']]);
    assert.equal(second.membership.selection.actor, 'minister');
  });

  it('keeps what is not chosen anew, and lets go of what is chosen as undefined', () => {
    const { membership } = member('a');
    membership.choose({ actor: 'minister' });
    membership.choose({ mission: 'training' });
    assert.deepEqual({ ...membership.selection }, { actor: 'minister', mission: 'training' });
    membership.choose({ actor: undefined, asOf: '' });
    assert.deepEqual(
      { ...membership.selection },
      { actor: undefined, mission: 'training', asOf: '' },
    );
  });

  it('tells nobody what is no news', () => {
    const { membership, told } = member('a');
    membership.choose({ actor: undefined });
    membership.choose({ actor: 'minister' });
    const known = membership.selection;
    membership.choose({ actor: 'minister', mission: undefined });
    assert.deepEqual(told, ['minister']);
    assert.equal(membership.selection, known);
  });

  it('tells who comes later, but not who has left', () => {
    const first = member('a');
    const left = member('a');
    left.membership.leave();
    first.membership.choose({ actor: 'minister' });
    assert.deepEqual(left.told, []);
    assert.equal(member('a').membership.selection.actor, 'minister');
  });

  it('shares nothing with another group', () => {
    const other = member('b');
    member('a').membership.choose({ actor: 'minister' });
    assert.deepEqual(other.told, []);
    assert.deepEqual(other.membership.selection, {});
  });

  it('is forgotten when its last member leaves', () => {
    const [first, second] = [member('a'), member('a')];
    first.membership.choose({ actor: 'minister' });
    first.membership.leave();
    assert.equal(member('a').membership.selection.actor, 'minister');
    joined.splice(0).forEach((membership) => membership.leave());
    second.membership.leave();
    assert.deepEqual(member('a').membership.selection, {});
  });

  it('goes on for members that join, choose or leave while they are told', () => {
    const { membership } = member('a');
    const seen: unknown[] = [];
    const restless = joinGroup('a', () => {
      restless.leave();
      seen.push(member('a').membership.selection.mission);
    });
    joined.push(restless);
    membership.choose({ mission: 'training' });
    assert.deepEqual(seen, ['training']);
  });
});
