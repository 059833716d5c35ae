import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { DataError } from '../../loading/data-error.ts';
import { DatasetController } from '../../loading/dataset-controller.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import { wordsFor, type Words } from '../../words/index.ts';
import { adoptContentStyles } from './adopt-content-styles.ts';
import {
  makeContent,
  optionsStamp,
  rootTemplate,
  versionStamp,
  type ContentMaker,
} from './content.ts';
import type { Options } from './content-options.ts';
import { SourcedErrorEvent, SourcedReadyEvent } from './events.ts';
import { build, patch } from './patch-content.ts';

/**
 * What the three elements share: data, the one owned light-DOM child, the author’s fallback, and the states.
 * The owned child holds the words; subclasses draw controls and marks around it.
 */
export abstract class SourcedElement extends LitElement {
  /** Address of the dataset. One request per address and page. */
  @property() src?: string;

  /** A dataset or a story; comes before inline JSON and `src`. */
  @property({ attribute: false }) data?: Dataset | Story;

  /** Subresource-integrity hash of the dataset at `src`. */
  @property() integrity?: string;

  /** Largest dataset accepted, in bytes. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes = 20_000_000;

  /** ISO date: the record as published by the end of that day, UTC. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** `auto` (the page’s `color-scheme`), `light` or `dark`. */
  @property({ reflect: true }) theme?: 'auto' | 'light' | 'dark';

  /** Elements of one group share what a reader chose in them. Without it nothing is shared. */
  @property() group?: string;

  protected readonly loader = new DatasetController(this, ({ error }) => {
    if (error) this.#announce(error);
  });

  /** What makes this element’s content. */
  protected abstract readonly maker: ContentMaker;

  /** The attributes that shape content, by attribute name. */
  protected abstract get options(): Options;

  #content: Element | null = null;
  #shown: { story: Story; options: string } | null = null;
  #error: DataError | null = null;
  #wanted = false;
  #children = new MutationObserver(() => {
    this.loader.childrenChanged();
    this.requestUpdate();
  });

  override connectedCallback(): void {
    super.connectedCallback();
    adoptContentStyles(this.getRootNode());
    this.#children.observe(this, { childList: true });
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#children.disconnect();
  }

  /** Reads the data anew. */
  reload(): void {
    this.loader.reload();
  }

  /** Reads the data of prerendered content, which is left alone until then. */
  protected requestData(): void {
    this.#wanted = true;
    this.loader.request();
  }

  protected get words(): Words {
    return wordsFor(this.closest<HTMLElement>('[lang]')?.lang ?? '');
  }

  /** The story shown, once there is one. */
  protected get story(): Story | undefined {
    return this.#error ? undefined : this.loader.state.story;
  }

  protected get error(): DataError | undefined {
    return this.#error ?? this.loader.state.error;
  }

  /** Whether the owned child stands in the page. */
  protected get hasContent(): boolean {
    return this.#content !== null;
  }

  /** Whether the author wrote anything to show in its place. */
  protected get hasFallback(): boolean {
    return [...this.childNodes].some(
      (node) =>
        (isFallback(node) && node !== this.#content) ||
        (node instanceof Text && /\S/.test(node.data)),
    );
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#findContent();
    this.loader.defer = !this.#wanted && this.#isPrerendered();
    this.loader.read();
    this.#showStory();
    this.#toggleFallback();
  }

  /** The owned child, exactly one: copies that a page’s scripts made are dropped. */
  #findContent(): void {
    const found = [...this.children].filter((child) => child.hasAttribute('data-sourced-content'));
    const kept = found.find((child) => child === this.#content) ?? found[0] ?? null;
    for (const copy of found) if (copy !== kept) copy.remove();
    if (kept !== this.#content) this.#shown = null;
    this.#content = kept;
  }

  /** Written by `prerender` with these options: it stands as it is until data is needed. */
  #isPrerendered(): boolean {
    return (
      this.#shown === null &&
      this.#content?.getAttribute('data-sourced-options') === optionsStamp(this.maker, this.options)
    );
  }

  #showStory(): void {
    const { story } = this.loader.state;
    this.#error = null;
    if (!story) return;
    const options = optionsStamp(this.maker, this.options);
    if (this.#shown?.story === story && this.#shown.options === options) return;
    const adopted =
      this.#isPrerendered() &&
      this.#content?.getAttribute('data-sourced-content') === versionStamp(story);
    try {
      if (!adopted) this.#write(story, options);
      const first = this.#shown?.story !== story;
      this.#shown = { story, options };
      if (first) {
        const { title, version, events } = story.dataset;
        this.dispatchEvent(new SourcedReadyEvent(title, version, events.length));
      }
    } catch (cause) {
      this.#fail(
        cause instanceof DataError ? cause : new DataError('invalid', (cause as Error).message),
      );
    }
  }

  #write(story: Story, options: string): void {
    const content = makeContent(this.maker, story, this.options, this.words);
    if (!this.#content) {
      this.#content = build(rootTemplate(content, story, options));
      this.append(this.#content);
      return;
    }
    const root = build(rootTemplate({ ...content, blocks: [] }, story, options));
    for (const { name, value } of root.attributes) this.#content.setAttribute(name, value);
    patch(this.#content, content.blocks);
  }

  #fail(error: DataError): void {
    this.#error = error;
    // What this element wrote no longer holds; what the page came with stays.
    if (this.#shown) {
      this.#content?.remove();
      this.#content = null;
      this.#shown = null;
    }
    this.#announce(error);
  }

  #announce({ code, message, url }: DataError): void {
    this.dispatchEvent(new SourcedErrorEvent(code, message, url));
  }

  /** The author’s own children show exactly while ours does not. */
  #toggleFallback(): void {
    for (const child of this.children) {
      if (!isFallback(child) || child === this.#content) continue;
      if (this.#content && !child.hasAttribute('hidden')) child.setAttribute('hidden', 'sourced');
      if (!this.#content && child.getAttribute('hidden') === 'sourced') {
        child.removeAttribute('hidden');
      }
    }
  }

  /** Ours where it stands, else the author’s. */
  protected renderContent(): TemplateResult {
    return this.#content ? html`<slot name="sourced"></slot>` : html`<slot></slot>`;
  }

  /** One plain line where the data could not be used, with “Try again” where that helps. */
  protected renderNotice(message: string): TemplateResult | typeof nothing {
    const { error } = this;
    if (!error) return nothing;
    const again = error.code === 'network' || error.code === 'timeout';
    return html`<p class="notice" part="notice">
      <span role="status">${message}</span>
      ${
        again
          ? html`<button class="button" part="button" @click=${this.reload}>
              ${this.words.tryAgain}
            </button>`
          : nothing
      }
    </p>`;
  }
}

const isFallback = (node: Node): node is Element =>
  node instanceof Element && !node.matches('script,style,template,link,[data-sourced-content]');
