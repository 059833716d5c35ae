import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { dayText } from '../src/words/date-words.ts';
import { en } from '../src/words/en.ts';
import { ELEMENTS, faultsIn, formOf, withAttribute, withElement } from './choices.ts';
import { fieldTemplate } from './field.ts';
import { fieldsOf, type Field } from './fields.ts';
import { entriesIn } from './fit.ts';
import type { Actions, View } from './view.ts';

type Input = Event & { target: HTMLInputElement };

/** What to show: the element, the record, the part of it, its looks. */
export function form(view: View, actions: Actions): TemplateResult {
  const { choices, story } = view;
  const group = (name: Field['group']) =>
    story
      ? fieldsOf(choices.element, formOf(choices) === 'C')
          .filter((field) => field.group === name)
          .map((field) =>
            fieldTemplate(field, {
              story,
              value: choices.attributes[field.name] ?? '',
              fault: faultsIn(choices)[field.name],
              set: (value) => actions.choose(withAttribute(choices, field.name, value)),
            }),
          )
      : nothing;
  return html`<form @submit=${(event: Event) => event.preventDefault()}>
    <fieldset class="step">
      <legend>What</legend>
      ${ELEMENTS.map(
        ([tag, name, what]) =>
          html`<label class="choice">
            <input
              type="radio"
              name="element"
              .checked=${live(choices.element === tag)}
              @change=${() => actions.choose(withElement(choices, tag))}
            />
            <span><b>${name}</b> ${what}</span>
          </label>`,
      )}
    </fieldset>
    ${record(view, actions)}
    ${
      story
        ? html`<fieldset class="step">
              <legend>Which part</legend>
              ${partLine(view)} ${group('part')}
            </fieldset>
            <fieldset class="step">
              <legend>How it looks</legend>
              ${group('look')}
              <details class="more">
                <summary>More, rarely needed</summary>
                ${group('more')}
              </details>
            </fieldset>`
        : nothing
    }
  </form>`;
}

function record(view: View, actions: Actions): TemplateResult {
  const { choices, file } = view;
  const change = ({ target }: Input) => {
    actions.choose({ ...choices, src: target.value.trim() });
    if (file === undefined) actions.readAddress();
  };
  const readFile = ({ target }: Input) => {
    const [given] = target.files ?? [];
    if (given) actions.readFile(given);
  };
  return html`<fieldset class="step">
    <legend>Which record</legend>
    <div class="field">
      <label for="src">Address where readers get it</label>
      <input
        id="src"
        name="src"
        inputmode="url"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="record"
        .value=${live(choices.src)}
        @change=${change}
      />
      <p class="hint" id="record" role="status">${recordLine(view)}</p>
      ${
        file === undefined
          ? nothing
          : html`<button type="button" @click=${actions.readAddress}>
              Read it from the address instead
            </button>`
      }
    </div>
    <details class="more">
      <summary>Give the record as a file</summary>
      <div class="field">
        <label for="file">A dataset, as JSON. You can also drop it anywhere on this page</label>
        <input id="file" type="file" accept=".json,application/json" @change=${readFile} />
      </div>
      <div class="field">
        <label for="pasted">Or paste it</label>
        <textarea
          id="pasted"
          rows="3"
          spellcheck="false"
          @change=${({ target }: Input) => target.value.trim() && actions.readPasted(target.value)}
        ></textarea>
      </div>
    </details>
  </fieldset>`;
}

/** How much of the record is chosen, where that can be little. */
function partLine({ choices, story }: View) {
  if (!story || choices.element !== 'sourced-timeline') return nothing;
  const count = entriesIn(choices, story);
  if (count === undefined) return nothing;
  const all = story.events.length;
  return html`<p class="hint" role="status">
    ${count === all ? `All ${all} entries.` : `${count} of ${all} entries.`}
    ${count === 0 ? 'Choose less narrowly: readers would see nothing.' : nothing}
  </p>`;
}

function recordLine({ story, problem, isReading, file }: View): string {
  if (isReading) return 'Being read …';
  if (problem !== undefined) return problem;
  if (!story) return '';
  const { title, version, updated, events } = story.dataset;
  const origin = file === undefined ? '' : `, from ${file}`;
  return `“${title}”, version ${version}, updated ${dayText(updated, en)}, ${events.length} entries${origin}.`;
}
