import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { wordList } from '../src/components/shared/content-options.ts';
import type { Story } from '../src/model/index.ts';
import { capital } from '../src/words/letter-case.ts';
import type { Field, Option } from './fields.ts';

export interface FieldState {
  value: string | true;
  /** What has to be written otherwise. */
  fault?: string;
  story: Story;
  set(value: string | true): void;
}

type Input = Event & { target: HTMLInputElement };

/** The controls of one attribute. */
export function fieldTemplate(field: Field, state: FieldState): TemplateResult {
  switch (field.type) {
    case 'flag':
      return html`<label class="tick">
        <input
          type="checkbox"
          name=${field.name}
          .checked=${live(state.value === true)}
          @change=${({ target }: Input) => state.set(target.checked || '')}
        />
        ${field.label}
      </label>`;
    case 'one':
      return labelled(field, state, select(field, state));
    case 'several':
      return several(field, state);
    default:
      return labelled(
        field,
        state,
        html`<input
          id=${field.name}
          name=${field.name}
          inputmode=${field.type === 'number' ? 'numeric' : nothing}
          class=${field.type}
          autocomplete="off"
          spellcheck="false"
          aria-describedby=${describedBy(field, state)}
          aria-invalid=${state.fault ? 'true' : nothing}
          .value=${live(String(state.value))}
          @input=${({ target }: Input) => state.set(target.value.trim() && target.value)}
        />`,
      );
  }
}

const describedBy = ({ name, hint }: Field, { fault }: FieldState) =>
  [hint && `${name}-hint`, fault && `${name}-fault`].filter(Boolean).join(' ') || nothing;

const labelled = (
  { name, label, hint }: Field,
  { fault }: FieldState,
  control: TemplateResult,
): TemplateResult =>
  html`<div class="field">
    <label for=${name}>${label}</label>
    ${control} ${hint ? html`<p class="hint" id="${name}-hint">${hint}</p>` : nothing}
    ${fault ? html`<p class="fault" id="${name}-fault">${capital(fault)}.</p>` : nothing}
  </div>`;

function select(field: Field, state: FieldState): TemplateResult {
  const offered = field.options?.(state.story) ?? [];
  const value = String(state.value);
  // What only the address can say is offered as well, as it is chosen.
  const options = offered.some((option) => option.value === value)
    ? offered
    : [...offered, { value, label: value }];
  return html`<select
    id=${field.name}
    name=${field.name}
    aria-describedby=${describedBy(field, state)}
    @change=${({ target }: Input) => state.set(target.value)}
  >
    ${options.map(
      (option) =>
        html`<option value=${option.value} .selected=${live(option.value === value)}>
          ${option.label}
        </option>`,
    )}
  </select>`;
}

function several(field: Field, { value, story, set }: FieldState): TemplateResult {
  const options = field.options?.(story) ?? [];
  const { atFirst = [], none = '' } = field.ticked ?? {};
  const given = wordList(String(value));
  const chosen = value === '' ? atFirst : given.filter((word) => word !== none);
  const toggle = (word: string, isOn: boolean) => {
    const next = options
      .map((option) => option.value)
      .filter((each) => (each === word ? isOn : chosen.includes(each)));
    const isAsAtFirst = next.join(' ') === inOrder(options, atFirst).join(' ');
    set(isAsAtFirst ? '' : next.join(' ') || none);
  };
  return html`<details class="several">
    <summary><b>${field.label}</b> <span>${summaryOf(options, chosen, none)}</span></summary>
    <fieldset>
      <legend class="vh">${field.label}</legend>
      ${options.map(
        (option) =>
          html`<label class="tick">
            <input
              type="checkbox"
              name=${field.name}
              value=${option.value}
              .checked=${live(chosen.includes(option.value))}
              @change=${({ target }: Input) => toggle(option.value, target.checked)}
            />
            ${option.label}
          </label>`,
      )}
    </fieldset>
  </details>`;
}

const inOrder = (options: readonly Option[], words: readonly string[]) =>
  options.map(({ value }) => value).filter((value) => words.includes(value));

function summaryOf(options: readonly Option[], chosen: readonly string[], none: string): string {
  const names = options
    .filter(({ value }) => chosen.includes(value))
    .map(({ label }) => label.replace(/ \(\d+\)$/, ''));
  if (names.length === 0) return none || 'all';
  return names.length > 2 && !none ? `${names.length} chosen` : names.join(', ');
}
