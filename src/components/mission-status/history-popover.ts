import { adoptStyles, html, nothing, type LitElement } from 'lit';
import type { Mission } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import { wordsFor } from '../../words/index.ts';
import { PopoverKeeper } from '../shared/popover.ts';
import { popoverStyles } from '../shared/popover.styles.ts';
import { history } from './history.ts';
import { historyStyles } from './history.styles.ts';

/** What a popover stands beside. */
interface Badge {
  story: Story | undefined;
  mission: Mission | undefined;
  lang: string;
  dir: string | undefined;
  /** What is said while the story is not there. */
  waiting: unknown;
}

/** The popover with a mission’s status history. Read apart from the badge: most badges offer none. */
export class HistoryPopover extends PopoverKeeper {
  constructor(badge: LitElement) {
    super(
      () => badge.renderRoot.querySelector<HTMLElement>('.history'),
      () => badge.requestUpdate(),
    );
    const { elementStyles } = badge.constructor as typeof LitElement;
    adoptStyles(badge.renderRoot as ShadowRoot, [...elementStyles, popoverStyles, historyStyles]);
  }

  render({ story, mission, lang, dir, waiting }: Badge) {
    const words = wordsFor(lang);
    return html`<div
      class="popover"
      part="popover"
      lang=${lang}
      dir=${dir ?? nothing}
      id="history"
      popover
      role="dialog"
      tabindex="-1"
      aria-label=${words.historyOf(mission?.name ?? '')}
      @beforetoggle=${this}
      @focusout=${this}
    >
      ${!this.isOpen ? nothing : story && mission ? history(mission, story, words) : waiting}
    </div>`;
  }
}
