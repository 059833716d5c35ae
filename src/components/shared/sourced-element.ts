import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { DataError } from '../../loading/data-error.ts';
import { DatasetController } from '../../loading/dataset-controller.ts';
import type { Dataset } from '../../model/dataset.ts';
import type { Story } from '../../model/story.ts';
import { languageOf, watchWords } from '../../words/registry.ts';
import { wordsIn } from '../../words/usable.ts';
import type { StatusWords } from '../../words/words.ts';
import { adoptContentStyles } from './adopt-content-styles.ts';
import { AskedLanguage, nearest } from './asked-language.ts';
import {
  makeContent,
  optionsStamp,
  rootTemplate,
  versionStamp,
  type Content,
  type ContentMaker,
} from './content.ts';
import type { Options } from './content-options.ts';
import { commonCss } from './content-styles.ts';
import { SourcedErrorEvent, SourcedReadyEvent } from './events.ts';
import { hold } from './hold-place.ts';
import { whenNear } from './near.ts';
import { afterParsing, isBeingParsed } from './parsing.ts';
import { build } from './build.ts';
import { patch } from './patch-content.ts';
import { property } from './property.ts';
import { readText } from './read-text.ts';
import { directionOf, turned } from './rich-text.ts';

/**
 * What the three elements share: data, the one owned light-DOM child, the author’s fallback, and the states.
 * The owned child holds the words; subclasses draw controls and marks around it.
 */
export abstract class SourcedElement<W extends StatusWords = StatusWords> extends LitElement {
  /** Address of the dataset. One request per address and page. */
  @property() src?: string;

  /** A dataset or a story; comes before inline JSON and `src`. */
  @property({ attribute: false }) data?: Dataset | Story;

  /** Subresource-integrity hash of the dataset at `src`. */
  @property() integrity?: string;

  /** Largest dataset accepted, in bytes. */
  @property({ type: Number, attribute: 'max-bytes' }) maxBytes = 20_000_000;

  /**
   * Seconds after which `src` is read again, and again; 30 where it is less. The record is asked for with a
   * conditional request, a little later by chance, and not while the page is hidden or offline. What has
   * changed is shown in place, with a `sourced-ready`. Where reading fails, all stays as it is, pauses get
   * longer (up to 15 minutes), and one `sourced-error` is sent until reading has gone well again.
   * Default: never.
   */
  @property({ converter: (text) => Number(text?.trim() || NaN) }) refresh?: number;

  /** ISO date: the record as published by the end of that day, UTC. */
  @property({ attribute: 'as-of' }) asOf?: string;

  /** `auto` (the page’s `color-scheme`), `light` or `dark`. */
  @property({ reflect: true }) theme?: 'auto' | 'light' | 'dark';

  /** Elements of one group share what a reader chose in them. Without it nothing is shared. */
  @property() group?: string;

  protected readonly loader = new DatasetController(this, ({ error }) => {
    if (error) this.dispatchEvent(errorEvent(error));
  });

  /** What makes this element’s content. */
  protected abstract readonly maker: ContentMaker<W>;

  /** The attributes that shape content, by attribute name. */
  protected abstract get options(): Options;

  #content: HTMLElement | null = null;
  /** What the content was last made from, or could not be. */
  #made: { story: Story; options: string; error?: DataError } | null = null;
  #wanted = false;
  #events: Event[] = [];
  /** One for all: what it watches and is taken out of the page, it forgets with it. */
  static #children?: MutationObserver;
  #unwatch?: () => void;
  readonly #language = new AskedLanguage(this);
  /** Brings back what is being read to where it stood before new data changed the content. */
  #putBack?: () => void;
  /** Ends the waiting until the element is near. */
  #stopWaiting?: () => undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    adoptContentStyles(this.getRootNode(), 'common', commonCss);
    SourcedElement.#children ??= new MutationObserver((changes) => {
      for (const change of changes) {
        const element = change.target as SourcedElement;
        if (element.isConnected && !element.#isOwn(change)) element.requestUpdate();
      }
    });
    SourcedElement.#children.observe(this, { childList: true, attributeFilter: ['lang'] });
    this.#unwatch = watchWords(() => this.requestUpdate());
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWaiting = this.#stopWaiting?.();
    this.#unwatch?.();
  }

  /** Reads the data anew. */
  reload(): void {
    this.loader.reload();
  }

  /** Reads the data of prerendered content, which is left alone until then. */
  protected requestData(): void {
    this.#wanted = true;
    this.requestUpdate();
  }

  /** Whether prerendered content asks for its data as soon as it is near the viewport. */
  protected get readsWhenNear(): boolean {
    return Number.isFinite(this.refresh);
  }

  get #asked(): string {
    return this.#language.with(this.#content);
  }

  protected get words(): W {
    return wordsIn(this.#asked, this.maker.english);
  }

  /** The story shown, once there is one. */
  protected get story(): Story | undefined {
    return this.#made?.error ? undefined : this.loader.state.story;
  }

  protected get error(): DataError | undefined {
    return this.#made?.error ?? this.loader.state.error;
  }

  /** Whether all that is to be shown is made. */
  protected get isWhole(): boolean {
    return true;
  }

  /** Whether the owned child stands in the page. */
  protected get hasContent(): boolean {
    return this.#content !== null;
  }

  /** What the owned child says of its language, for what stands around it. */
  protected get contentLanguage(): Partial<Record<'lang' | 'dir', string>> {
    const { lang, dir } = this.#content ?? {};
    return { ...(lang && { lang }), ...(dir && { dir }) };
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
    readText(this, changed);
    this.#findContent();
    this.#waitForParser();
    this.loader.defer = !this.#wanted && !this.#made && this.#matches();
    this.loader.read();
    this.#showStory();
    this.#toggleFallback();
  }

  /** While the parser is inside the element, its children are not yet all that the page has. */
  #waitForParser(): void {
    const wasPaused = this.loader.paused;
    this.loader.paused = isBeingParsed(this);
    if (this.loader.paused && !wasPaused) {
      void afterParsing(this).then(() => this.requestUpdate());
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (this.isConnected && !this.story && this.readsWhenNear) {
      this.#stopWaiting ??= whenNear(this, () => this.requestData());
    } else this.#stopWaiting = this.#stopWaiting?.();
    this.#putBack?.();
    this.#putBack = undefined;
    if (this.isWhole) for (const event of this.#events.splice(0)) this.dispatchEvent(event);
  }

  /** The owned child, exactly one: copies that a page’s scripts made are dropped. */
  #findContent(): void {
    const found = [...this.querySelectorAll<HTMLElement>(':scope > [data-sourced-content]')];
    const kept = found.find((child) => child === this.#content) ?? found[0] ?? null;
    for (const copy of found) if (copy !== kept) copy.remove();
    if (kept && kept.slot !== 'sourced') kept.slot = 'sourced';
    if (kept !== this.#content) this.#made = null;
    this.#content = kept;
  }

  /** Whether a change to the children is the content’s own coming, which is no news. */
  #isOwn({ addedNodes, removedNodes }: MutationRecord): boolean {
    return addedNodes.length === 1 && addedNodes[0] === this.#content && !removedNodes.length;
  }

  /**
   * What the content is to be made with: in the language asked for, where its words are there or the
   * content came in it already.
   */
  get #stamp(): string {
    const stamp = (lang: string) => optionsStamp(this.maker, this.options, lang);
    const asked = stamp(this.#asked);
    const isThere = this.#content?.getAttribute('data-sourced-options') === asked;
    return isThere ? asked : stamp(this.words.lang);
  }

  /** Whether the owned child was made with these options, from this version of the record, and is whole. */
  #matches(story?: Story): boolean {
    const content = this.#content;
    if (!content) return false;
    const recorded = (name: string) => content.getAttribute(`data-sourced-${name}`);
    return (
      recorded('options') === this.#stamp &&
      (!story || recorded('content') === versionStamp(story)) &&
      !content.matches(PARTIAL) &&
      !content.querySelector(BROKEN)
    );
  }

  #showStory(): void {
    const { story, status } = this.loader.state;
    if (!story) {
      if (this.isConnected && status !== 'loading') this.#dropMade();
      return;
    }
    const options = this.#stamp;
    const made = this.#made;
    if (made?.story === story && made.options === options) return;
    const isOfThePage = !made || made.error !== undefined;
    try {
      if (!isOfThePage || !this.#matches(story)) {
        if (this.#content && made?.story !== story) this.#putBack = hold(this.#content);
        this.#write(story);
      }
      this.#turn();
      this.#made = { story, options: this.#stamp };
      if (isOfThePage || made.story !== story) {
        const { title, version, events } = story.dataset;
        this.#events.push(new SourcedReadyEvent(title, version, events.length));
      }
    } catch (cause) {
      const error = asDataError(cause);
      // A newer record that lacks what is shown leaves it standing.
      if (made?.options !== options) this.#dropMade();
      this.#made = { story, options, error };
      this.#events.push(errorEvent(error));
    }
  }

  #write(story: Story): void {
    const { words } = this;
    const content = makeContent(this.maker, story, this.options, words);
    const options = optionsStamp(this.maker, this.options, words.lang);
    const rootOf = (one: Content) => build(rootTemplate(one, story, options, this.#asked, words));
    if (!this.#content) {
      this.#content = rootOf(content);
      this.append(this.#content);
      return;
    }
    for (const name of ['lang', 'dir']) this.#content.removeAttribute(name);
    const root = rootOf({ ...content, blocks: [] });
    for (const { name, value } of root.attributes) this.#content.setAttribute(name, value);
    patch(this.#content, content.blocks);
  }

  /** Gives content the direction of its language, where the page asks for that and runs the other way. */
  #turn(): void {
    const content = this.#content;
    const asked = this.#asked;
    if (!content || content.dir || languageOf(asked) !== languageOf(content.lang || 'en')) return;
    const dir = directionOf(asked);
    // Not as computed: to ask for that makes the browser work out the page’s styles, for each element again.
    const around = nearest(this, 'dir', '[dir=rtl i],[dir=ltr i]').toLowerCase() || 'ltr';
    if (around !== dir) content.dir = dir;
  }

  /** What was begun cannot be made to its end. */
  protected fail(cause: unknown): void {
    const made = this.#made;
    if (!made) return;
    const error = asDataError(cause);
    this.#dropMade();
    this.#made = { ...made, error };
    this.#events = [errorEvent(error)];
    // An update may be under way.
    queueMicrotask(() => this.requestUpdate());
  }

  /** Takes away what this element made and no longer holds; what the page came with stays. */
  #dropMade(): void {
    if (this.#made && !this.#made.error) {
      this.#content?.remove();
      this.#content = null;
    }
    this.#made = null;
  }

  /** The author’s own children show exactly while ours does not. */
  #toggleFallback(): void {
    const content = this.#content;
    for (const child of this.children) {
      const hidden = child.getAttribute('hidden');
      if (!content && hidden === 'sourced') child.removeAttribute('hidden');
      else if (content && hidden === null && child !== content && isFallback(child)) {
        child.setAttribute('hidden', 'sourced');
      }
    }
  }

  /** Ours where it stands, else the author’s. */
  protected renderContent(): TemplateResult {
    return this.#content ? html`<slot name="sourced"></slot>` : html`<slot></slot>`;
  }

  /** One plain line where the data could not be used, with “Try again” where that helps. */
  protected renderNotice(message: string): TemplateResult | typeof nothing {
    const { error, words, loader } = this;
    if (!error) return nothing;
    const isTrying = loader.state.status === 'loading';
    const again = error.code === 'network' || error.code === 'timeout';
    return html`<p class="notice" part="notice" lang=${words.lang} dir=${turned(words)}>
      <span role="status">${isTrying ? words.loading : message}</span>
      ${
        again
          ? html`<button class="button" part="button" @click=${this.reload}>
              ${words.tryAgain}
            </button>`
          : nothing
      }
    </p>`;
  }
}

/** Still being made, as when a page copied it then. */
const PARTIAL = '[data-sourced-partial]';

/** What lost its key, or its place for keys, to a filter of the page. */
const BROKEN =
  '[data-sourced-content]>:not([data-sourced-key]),[data-sourced-blocks]>:not([data-sourced-key]),.sourced-group>ol:not([data-sourced-blocks])';

const isFallback = (node: Node): node is Element =>
  node instanceof Element && !node.matches('script,style,template,link,[data-sourced-content]');

const asDataError = (cause: unknown) =>
  cause instanceof DataError ? cause : new DataError('invalid', (cause as Error).message);

const errorEvent = ({ code, message, url }: DataError) => new SourcedErrorEvent(code, message, url);
