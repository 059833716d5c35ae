/** What readers chose in one group of elements: at most one actor and one mission, by id, and a day. */
export interface Selection {
  readonly actor?: string;
  readonly mission?: string;
  /** ISO day: the record as published by its end; empty: the whole record. */
  readonly asOf?: string;
}

/** One element’s place in a group. */
export interface Membership {
  readonly selection: Selection;
  /** Changes what is given, `undefined` for nothing chosen; tells every member if that is news. */
  choose(change: Selection): void;
  leave(): void;
}

interface Group {
  selection: Selection;
  members: Set<() => void>;
}

const groups = new Map<string, Group>();

/**
 * Joins the elements that give the same group name. A group and its selection last as long as it has members.
 *
 * @param changed Called when any member has chosen something else.
 */
export function joinGroup(name: string, changed: () => void): Membership {
  const group = groups.get(name) ?? { selection: {}, members: new Set() };
  groups.set(name, group);
  group.members.add(changed);
  return {
    get selection() {
      return group.selection;
    },
    choose(change) {
      const known = group.selection;
      const next = { ...known, ...change };
      if (Object.entries(next).every(([name, value]) => known[name as 'actor'] === value)) return;
      group.selection = next;
      for (const tell of [...group.members]) tell();
    },
    leave() {
      group.members.delete(changed);
      if (group.members.size === 0 && groups.get(name) === group) groups.delete(name);
    },
  };
}
