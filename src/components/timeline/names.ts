import { html, render, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { Story } from '../../model/story.ts';
import type { Words } from '../../words/words.ts';
import { SourcedSelectEvent } from '../shared/events.ts';
import { isWithModifier } from '../shared/is-with-modifier.ts';
import type { GroupController } from '../shared/group-controller.ts';
import { closeButton, PopoverKeeper } from '../shared/popover.ts';

/** What names need of their timeline. */
export interface NamesHost {
  story(): Story | undefined;
  asOf(): string | undefined;
  words(): Words;
  isLoading(): boolean;
  /** Data is needed, where content came without it. */
  use(): void;
}

export type TimelineElement = ReactiveControllerHost &
  HTMLElement & {
    readonly renderRoot: HTMLElement | DocumentFragment;
    group?: string;
    theme?: string;
  };

const NAMES = '[data-actor],[data-mission]';

/** How many positions and entries a profile lists. */
const LIMIT = 3;

/**
 * The names in a timeline’s entries: an actor’s opens a profile, a mission’s chooses it in the group.
 * They are plain text until this makes buttons of them; one listener serves them all.
 */
export class Names implements ReactiveController {
  readonly #element: TimelineElement;
  readonly #group: GroupController;
  readonly #host: NamesHost;
  /** The name whose profile is open, or was last. */
  #name?: HTMLElement;
  /** Whether that profile was open when the pointer went down, which closes it. */
  #wasOpen = false;
  #popover?: HTMLElement;
  readonly #keeper = new PopoverKeeper(
    () => this.#name,
    () => this.#renderProfile(),
  );
  readonly #written = new MutationObserver((records) => {
    for (const node of records.flatMap(({ addedNodes }) => [...addedNodes])) {
      if (node instanceof Element) this.#offer(node);
    }
  });
  #offered?: string;

  constructor(element: TimelineElement, group: GroupController, host: NamesHost) {
    this.#element = element;
    this.#group = group;
    this.#host = host;
    element.addEventListener('pointerdown', (event) => {
      this.#wasOpen = this.#keeper.isOpen && nameOf(event) === this.#name;
    });
    element.addEventListener('click', (event) => this.#choose(nameOf(event)));
    element.addEventListener('keydown', (event) => {
      const name = event.key === 'Enter' || event.key === ' ' ? nameOf(event) : undefined;
      if (!name || isWithModifier(event)) return;
      event.preventDefault();
      if (!event.repeat) this.#choose(name);
    });
  }

  hostConnected(): void {
    this.#written.observe(this.#element, { childList: true, subtree: true });
  }

  hostDisconnected(): void {
    this.#written.disconnect();
  }

  hostUpdated(): void {
    const offered = `${this.#element.group} ${this.#group.selection.mission}`;
    if (offered !== this.#offered) this.#offer(this.#element);
    this.#offered = offered;
    if (this.#keeper.isOpen) this.#renderProfile();
  }

  /** Actors’ names become buttons; missions’ too, where there is a group to share the choice. */
  #offer(within: Element): void {
    const { mission: chosen } = this.#group.selection;
    for (const name of within.querySelectorAll<HTMLElement>(NAMES)) {
      const { actor, mission } = name.dataset;
      const isActor = actor !== undefined;
      const isShared = !isActor && !!this.#element.group;
      put(name, {
        role: isActor || isShared ? 'button' : null,
        tabindex: isActor || isShared ? '0' : null,
        'aria-haspopup': isActor ? 'dialog' : null,
        'aria-pressed': isShared ? String(mission === chosen) : null,
      });
    }
  }

  #choose(name: HTMLElement | undefined): void {
    const { actor, mission } = name?.dataset ?? {};
    const wasOpen = this.#wasOpen;
    this.#wasOpen = false;
    if (name?.getAttribute('role') !== 'button') return;
    if (actor === undefined) return this.#group.toggle('mission', mission ?? '', name);
    if (this.#keeper.isOpen) this.#popover?.hidePopover();
    if (wasOpen || !name.dispatchEvent(new SourcedSelectEvent('actor', actor))) return;
    this.#host.use();
    this.#name = name;
    this.#popover ??= this.#makePopover();
    this.#popover.showPopover();
  }

  #makePopover(): HTMLElement {
    const popover = document.createElement('div');
    popover.className = 'popover profile';
    popover.part.add('popover');
    popover.popover = 'auto';
    put(popover, { role: 'dialog', tabindex: '-1' });
    popover.addEventListener('beforetoggle', this.#keeper);
    popover.addEventListener('focusout', this.#keeper);
    // What the card tells is its own affair, except a choice; an entry it leads to is behind it.
    for (const type of ['sourced-ready', 'sourced-error']) {
      popover.addEventListener(type, (event) => event.stopPropagation());
    }
    popover.addEventListener('click', ({ target }) => {
      if ((target as Element).closest('a[href^="#"]')) popover.hidePopover();
    });
    this.#element.renderRoot.append(popover);
    return popover;
  }

  #renderProfile(): void {
    const popover = this.#popover;
    const name = this.#name;
    const id = name?.dataset['actor'];
    if (!popover || !name || id === undefined) return;
    const story = this.#host.story();
    const words = this.#host.words();
    const { isOpen } = this.#keeper;
    put(popover, {
      'aria-label': name.textContent.trim(),
      lang: words.lang,
      dir: getComputedStyle(name).direction,
    });
    render(
      !isOpen
        ? html``
        : story
          ? html`${closeButton(words)}<sourced-actor-card
                .data=${story}
                .actor=${id}
                .asOf=${this.#host.asOf()}
                .group=${this.#element.group}
                .theme=${this.#element.theme}
                .limit=${LIMIT}
                layout="compact"
              ></sourced-actor-card>`
          : html`<p role="status">
              ${this.#host.isLoading() ? words.loading : words.failed.card}
            </p>`,
      popover,
    );
    if (isOpen) void Promise.resolve().then(() => this.#keeper.place());
  }
}

const nameOf = ({ target }: Event) =>
  target instanceof Element ? (target.closest<HTMLElement>(NAMES) ?? undefined) : undefined;

/** Sets what is not so yet: filtering is not to touch what stays. */
function put(element: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (element.getAttribute(name) === value) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}
