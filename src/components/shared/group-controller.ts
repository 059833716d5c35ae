import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { SourcedSelectEvent } from './events.ts';
import { joinGroup, type Membership, type Selection } from './group.ts';

interface GroupHost extends ReactiveControllerHost, HTMLElement {
  /** Name of the group; without one nothing is shared. */
  group?: string;
}

/** Its host’s place in the group that `group` names. The host is updated when the selection changes. */
export class GroupController implements ReactiveController {
  #name = '';
  #membership?: Membership;
  readonly #host: GroupHost;

  constructor(host: GroupHost) {
    this.#host = host;
    host.addController(this);
  }

  /** What is chosen in the group; nothing without one. */
  get selection(): Selection {
    this.hostUpdate();
    return this.#membership?.selection ?? {};
  }

  /** The day that is chosen in the group, else the one that the host’s author asks for. */
  day(own: string | undefined): string | undefined {
    return (this.selection.asOf ?? own) || undefined;
  }

  /** Shares a choice with the group. */
  choose(change: Selection): void {
    this.hostUpdate();
    this.#membership?.choose(change);
  }

  /**
   * A reader’s choice, or its end where it is chosen already. A choice is announced first, as
   * `sourced-select` from the given element, and not shared if the page cancels that.
   */
  toggle(type: 'actor' | 'mission', id: string, from: EventTarget = this.#host): void {
    const isChosen = this.selection[type] === id;
    if (isChosen || from.dispatchEvent(new SourcedSelectEvent(type, id))) {
      this.choose({ [type]: isChosen ? undefined : id });
    }
  }

  hostUpdate(): void {
    const { group, isConnected } = this.#host;
    const name = (isConnected && group) || '';
    if (name === this.#name) return;
    this.#membership?.leave();
    this.#name = name;
    this.#membership = name ? joinGroup(name, () => this.#host.requestUpdate()) : undefined;
  }

  hostDisconnected(): void {
    this.hostUpdate();
  }
}
