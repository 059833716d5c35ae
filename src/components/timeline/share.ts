import { html, type LitElement } from 'lit';
import type { Words } from '../../words/words.ts';
import { turned } from '../shared/rich-text.ts';

const textOf = (element: Element | null | undefined) =>
  element?.textContent.replace(/\s+/g, ' ').trim() ?? '';

/** An entry’s title, date and sources in a line, and the day it is read as of, from the page’s own words. */
function citationOf(entry: Element, url: string, words: Words): string {
  const content = entry.closest('[data-sourced-content]');
  const sources = [...entry.querySelectorAll('.sourced-sources > ul > li')].map((source) =>
    [textOf(source.querySelector('a, cite')), textOf(source.querySelector('.sourced-via'))]
      .filter(Boolean)
      .join(', '),
  );
  return words.citation({
    title: textOf(entry.querySelector('.sourced-title')),
    date: textOf(entry.querySelector('.sourced-date')),
    source: sources.join('; '),
    timeline: textOf(content?.querySelector('.sourced-headline')),
    day: textOf(content?.querySelector('.sourced-top time')),
    url,
  });
}

/** Copies links and citations of its host’s entries; says so, or offers the text to copy by hand. */
export class Copier {
  readonly #host: LitElement;
  #said?: 'linkCopied' | 'citationCopied';
  #refused = '';
  #button?: HTMLElement;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** @param button “Copy link” or “Copy citation” of the entry. */
  async copy(button: HTMLElement, entry: Element, url: string, words: Words): Promise<void> {
    const isLink = button.dataset['do'] === 'link';
    const text = isLink ? url : citationOf(entry, url, words);
    const copying = copyText(text);
    this.#say();
    if (await copying) {
      button.dataset['done'] = '';
      return this.#say(isLink ? 'linkCopied' : 'citationCopied');
    }
    this.#refused = text;
    this.#button = button;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const popover = this.#host.shadowRoot?.querySelector<HTMLElement>('.by-hand');
    popover?.showPopover();
    popover?.querySelector('textarea')?.select();
  }

  #say(said?: 'linkCopied' | 'citationCopied'): void {
    this.#said = said;
    this.#host.requestUpdate();
  }

  /** The browser finds no way back from a shadow root to the page. */
  readonly #closed = ({ newState }: ToggleEvent) => {
    const { activeElement } = this.#host.getRootNode() as Document | ShadowRoot;
    const isLost =
      !activeElement || [document.body, this.#host].includes(activeElement as HTMLElement);
    if (newState === 'closed' && isLost) this.#button?.focus({ preventScroll: true });
  };

  render(words: Words) {
    return html`<p class="vh" role="status" lang=${words.lang}>
        ${this.#said && words[this.#said]}
      </p>
      <div
        class="by-hand"
        lang=${words.lang}
        dir=${turned(words)}
        part="popover"
        popover
        role="dialog"
        aria-label=${words.copyByHand}
        @toggle=${this.#closed}
      >
        <label
          >${words.copyByHand}<textarea readonly rows="4" .value=${this.#refused}></textarea>
        </label>
      </div>`;
  }
}

/** False where the browser or the page’s policy refuses. */
async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
