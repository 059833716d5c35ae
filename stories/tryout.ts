import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import '../src/define.ts';
import { countFaults, type Fault } from '../src/compiler/fault.ts';
import { createStory, DatasetError, parseDataset, type Story } from '../src/model/index.ts';
import { specimen } from './specimen.ts';

/** What came of a file. */
interface Tried {
  name: string;
  story?: Story;
  /** Why the elements cannot show it. */
  unusable: readonly string[];
  /** What the command `check` says of it; undefined until it has said it. */
  faults?: readonly Fault[];
}

type Input = Event & { target: HTMLInputElement };
type Select = Event & { target: HTMLSelectElement };

/** A record of one’s own on the three elements, with its faults in words. Nothing leaves the browser. */
class RecordTryout extends LitElement {
  @property({ attribute: false }) tried?: Tried;
  @property({ attribute: false }) mission?: string;
  @property({ attribute: false }) actor?: string;

  protected override createRenderRoot() {
    return this;
  }

  async read(file: File): Promise<void> {
    const text = await file.text();
    const tried: Tried = { name: file.name, ...readRecord(text) };
    this.tried = tried;
    this.mission = this.actor = undefined;
    const { checkText } = await import('../src/compiler/check-text.ts');
    const { faults } = checkText(file.name, text);
    if (this.tried === tried) this.tried = { ...tried, faults };
  }

  #drop(event: DragEvent) {
    event.preventDefault();
    const [file] = event.dataTransfer?.files ?? [];
    if (file) void this.read(file);
  }

  #choose({ target }: Input) {
    const [file] = target.files ?? [];
    if (file) void this.read(file);
  }

  protected override render() {
    const { tried } = this;
    return specimen(
      html`<h2>Your own record</h2>
        <p>
          A compiled dataset, as <code>sourced-timeline compile</code> writes it. It is read in this
          browser and sent nowhere.
        </p>
        <label
          class="drop"
          @dragover=${(event: DragEvent) => event.preventDefault()}
          @drop=${(event: DragEvent) => this.#drop(event)}
          ><span>Drop a JSON file here, or choose one</span
          ><input
            type="file"
            accept=".json,application/json"
            @change=${(event: Input) => this.#choose(event)}
        /></label>
        <p role="status" class="outcome">${tried ? outcome(tried) : nothing}</p>
        ${tried ? [unusable(tried), checked(tried)] : nothing}
        ${tried?.story ? this.#elements(tried.story) : nothing}`,
    );
  }

  #elements(story: Story) {
    const mission = this.mission ?? [...story.missions.keys()][0];
    const actor = this.actor ?? [...story.actors.keys()][0];
    return html`<section class="on-elements">
      <h3>On the elements</h3>
      ${
        mission
          ? html`<p>
              ${choice('Mission', story.missions, mission, (id) => (this.mission = id))} In a
              sentence it is
              <sourced-mission-status .data=${story} mission=${mission}></sourced-mission-status>.
            </p>`
          : nothing
      }
      ${
        actor
          ? html`<p>${choice('Actor', story.actors, actor, (id) => (this.actor = id))}</p>
              <sourced-actor-card .data=${story} actor=${actor}></sourced-actor-card>`
          : nothing
      }
      <sourced-timeline .data=${story}></sourced-timeline>
    </section>`;
  }
}

if (!customElements.get('record-tryout')) customElements.define('record-tryout', RecordTryout);

export const recordTryout = (): TemplateResult => html`<record-tryout></record-tryout>`;

function readRecord(text: string): Pick<Tried, 'story' | 'unusable'> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { unusable: ['The file is not JSON.'] };
  }
  try {
    return { story: createStory(parseDataset(value)), unusable: [] };
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return {
      unusable: error.faults.map(({ path, message }) => `${placeInWords(path, value)} ${message}.`),
    };
  }
}

const nameOf = (thing: unknown): string => {
  const { title, name, label, id } = Object(thing) as Record<string, unknown>;
  const found = [title, name, label, id].find((one) => typeof one === 'string' && one);
  return found ? ` (${String(found)})` : '';
};

/** A JSON pointer as one would say it: “events, no. 4 (A day), when”. */
function placeInWords(pointer: string, value: unknown): string {
  if (!pointer) return 'The whole';
  let at = value;
  const steps = pointer
    .slice(1)
    .split('/')
    .map((step) => {
      const isItem = Array.isArray(at);
      at = (Object(at) as Record<string, unknown>)[
        step.replaceAll('~1', '/').replaceAll('~0', '~')
      ];
      return isItem ? `no. ${Number(step) + 1}${nameOf(at)}` : step;
    });
  return `In ${steps.slice(0, -1).join(', ') || 'the record'}, ${steps.at(-1)}`.replace(
    /^In the record, /,
    '',
  );
}

const count = ({ length }: readonly unknown[], one: string, many: string) =>
  `${length} ${length === 1 ? one : many}`;

function outcome({ name, story, unusable: reasons }: Tried): string {
  if (!story) {
    const [first = ''] = reasons;
    return reasons.length === 1
      ? `The elements cannot show ${name}. ${first}`
      : `The elements cannot show ${name}, for ${reasons.length} reasons.`;
  }
  const { title, events, missions, actors } = story.dataset;
  const counts = [
    count(events, 'entry', 'entries'),
    count(missions, 'mission', 'missions'),
    count(actors, 'actor', 'actors'),
  ];
  return `${name}: “${title}”, ${counts.join(', ')}. The elements show it.`;
}

const unusable = ({ unusable: reasons }: Tried): TemplateResult | typeof nothing =>
  reasons.length > 1
    ? html`<section>
        <h3>Why the elements cannot show it</h3>
        <ul role="list" class="reasons">
          ${reasons.map((reason) => html`<li>${reason}</li>`)}
        </ul>
      </section>`
    : nothing;

const checked = ({ faults }: Tried): TemplateResult =>
  html`<section class="checked">
    <h3>What <code>sourced-timeline check</code> says</h3>
    ${
      !faults
        ? html`<p>It is still reading.</p>`
        : faults.length === 0
          ? html`<p>No fault.</p>`
          : html`<p>${countFaults(faults)}.</p>
              <table>
                <thead>
                  <tr>
                    <th scope="col">Where</th>
                    <th scope="col">What is wrong</th>
                    <th scope="col">How to mend it</th>
                  </tr>
                </thead>
                <tbody>
                  ${faults.map(faultRow)}
                </tbody>
              </table>`
    }
  </section>`;

/** What stands between grave accents as code. */
const withCode = (text: string) =>
  text.split('`').map((part, index) => (index % 2 ? html`<code>${part}</code>` : part));

const faultRow = ({ line, column, severity, rule, message, mend }: Fault) =>
  html`<tr>
    <th scope="row" class="small">line ${line}, column ${column}</th>
    <td><b>${severity === 'error' ? 'Error' : 'Warning'}.</b> ${message} <code>${rule}</code></td>
    <td class="small">${withCode(mend)}</td>
  </tr>`;

const choice = (
  label: string,
  things: ReadonlyMap<string, { name: string }>,
  chosen: string,
  choose: (id: string) => void,
) =>
  html`<label class="choice"
    >${label}
    <select @change=${({ target }: Select) => choose(target.value)}>
      ${[...things].map(
        ([id, { name }]) => html`<option value=${id} ?selected=${id === chosen}>${name}</option>`,
      )}
    </select></label
  >`;
