import { SourcedSelectEvent } from '../shared/events.ts';
import { GroupController } from '../shared/group-controller.ts';
import type { Selection } from '../shared/group.ts';
import type { ReaderFilter } from './filter-state.ts';
import { Names, type NamesHost, type TimelineElement } from './names.ts';
import { followSelection, selectionOf } from './shared-filter.ts';

/** What choices need of their timeline. */
export interface ChoicesHost extends NamesHost {
  filter(): ReaderFilter;
  /** The group has chosen something else. */
  change(filter: ReaderFilter): void;
}

/**
 * What readers choose in a timeline, in its chart and in the names of its entries. One actor, one
 * mission and the day in its filter are what its group has chosen.
 */
export class Choices {
  readonly #element: TimelineElement;
  readonly #host: ChoicesHost;
  readonly #group: GroupController;
  /** What the group had chosen when the filter was last brought in line with it. */
  #known: Selection = {};

  constructor(element: TimelineElement, host: ChoicesHost) {
    this.#element = element;
    this.#host = host;
    this.#group = new GroupController(element);
    element.addController(new Names(element, this.#group, host));
  }

  /** Announces a choice, and shares a mission; false where the page takes over. */
  choose(type: 'event' | 'mission', id: string): boolean {
    if (!this.#element.dispatchEvent(new SourcedSelectEvent(type, id))) return false;
    if (type === 'mission') {
      this.#group.choose({ mission: id });
      this.share();
    }
    return true;
  }

  /** Brings filter and group in line: where both have changed, the group’s choice holds. */
  share(): void {
    if (!this.#element.group) return;
    const { filter, change } = this.#host;
    const followed = followSelection(filter(), this.#known, this.#group.selection);
    if (followed !== filter()) change(followed);
    this.#group.choose(selectionOf(filter()));
    this.#known = this.#group.selection;
  }
}
