import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkIds } from '../src/cli/attribute-values.ts';
import { noteOnData } from '../src/prerender/frame.ts';
import { isWebAddress } from '../src/prerender/web-address.ts';
import { faultsIn, formOf, FORMS, type Choices, type Form } from './choices.ts';
import {
  ampCode,
  codeOf,
  commandOf,
  framePage,
  inShell,
  scriptCode,
  styleCode,
  type Release,
} from './code.ts';
import { FORM_NAMES, PLACES, placeOf } from './places.ts';
import type { Actions, View } from './view.ts';

type Input = Event & { target: HTMLInputElement };

export const WIDTHS = [320, 600, 1100];

/** The code, or what is missing for it. */
export type Result = { code: string; missing?: undefined } | { code?: undefined; missing: string };

export function resultOf({ choices, story }: View, release: Release): Result {
  const { src, base, cdn } = choices;
  const form = formOf(choices);
  if (!story) return { missing: 'There is no code without a record.' };
  if (Object.keys(faultsIn(choices)).length > 0) {
    return { missing: 'There is no code until what is marked is written otherwise.' };
  }
  if (form !== 'D' && !isWebAddress(src)) {
    return { missing: 'Readers get the record from an address of the web only, with https://.' };
  }
  if (form !== 'D' && !src) {
    return { missing: 'Write the address where readers will get the record: the code names it.' };
  }
  if (form === 'C' && !cdn) {
    return { missing: 'Write the folder of embed.html on your server: the code names it.' };
  }
  if (cdn && !isWebAddress(cdn)) {
    return { missing: 'Write the folder as an address of the web, with https://.' };
  }
  if (form === 'D' && base && !(URL.canParse(base) && isWebAddress(base))) {
    return { missing: 'Write the whole address that links are relative to, with https://.' };
  }
  try {
    checkIds(choices.attributes, story.dataset);
    return { code: codeOf(choices, story, release) };
  } catch (error) {
    return { missing: (error as Error).message };
  }
}

/** The live element at a width, in a frame that `preview.ts` fills. */
export function preview({ width, choices }: View, actions: Actions): TemplateResult {
  return html`<section aria-labelledby="see">
    <h2 id="see">See it</h2>
    <fieldset class="widths">
      <legend>Width</legend>
      ${WIDTHS.map(
        (each) =>
          html`<label>
            <input
              type="radio"
              name="width"
              value=${each}
              .checked=${live(each === width)}
              @change=${() => actions.setWidth(each)}
            />
            ${each.toLocaleString('en')} px
          </label>`,
      )}
    </fieldset>
    <div class="stage" data-element=${choices.element}>
      <iframe id="preview" title="Preview" sandbox="allow-scripts" width=${width}></iframe>
    </div>
  </section>`;
}

/** Where it goes, what is right there, and the code. */
export function copying(
  view: View,
  { code, missing }: Result,
  release: Release,
  actions: Actions,
): TemplateResult {
  const { choices } = view;
  const place = placeOf(choices.place);
  const form = formOf(choices);
  return html`<section aria-labelledby="copy">
    <h2 id="copy">Copy it</h2>
    <div class="field">
      <label for="place">Where does it go?</label>
      <select
        id="place"
        aria-describedby="advice"
        @change=${({ target }: Input) =>
          actions.choose({ ...choices, place: target.value, form: undefined })}
      >
        ${PLACES.map(
          ({ id, name }) =>
            html`<option value=${id} .selected=${live(id === place.id)}>${name}</option>`,
        )}
      </select>
      <p class="advice" id="advice" role="status">${place.advice}</p>
    </div>
    ${formField(choices, actions)} ${form === 'C' ? ownFolder(choices, form, actions) : nothing}
    ${
      code === undefined
        ? html`<p class="fault" role="status">${missing}</p>`
        : codeBoxes(view, code, release, actions)
    }
    <details class="more">
      <summary>More for whoever runs the site</summary>
      ${form === 'C' ? nothing : ownFolder(choices, form, actions)}
      ${
        form === 'C' || form === 'D'
          ? nothing
          : box(
              'style',
              'For the page’s head, if nothing is to move when the script comes',
              styleCode(choices, release),
              view,
              actions,
            )
      }
      ${box(
        'command',
        'The command that writes the same code from a file with the record',
        inShell(['npx', 'sourced-timeline', ...commandOf(choices, 'record.json')]),
        view,
        actions,
      )}
    </details>
  </section>`;
}

/** The code; as AMP has it where that is asked for; the script by itself where the site takes it away. */
function codeBoxes(view: View, code: string, release: Release, actions: Actions) {
  const { choices } = view;
  const { id, losesScript } = placeOf(choices.place);
  const form = formOf(choices);
  const note =
    form === 'C' ? (noteOnData(framePage(choices), choices.src) ?? '') : sizeOf(code, form);
  if (form === 'C' && id === 'amp') {
    return html`${box('amp-code', 'The code to paste', ampCode(code), view, actions, note)}
    ${box('code', 'The same for pages that are not AMP', code, view, actions)}`;
  }
  return html`${box('code', 'The code to paste', code, view, actions, note)}
  ${
    losesScript && form !== 'D'
      ? box(
          'script',
          'For whoever runs the site: the script, once on each page',
          scriptCode(choices, release),
          view,
          actions,
        )
      : nothing
  }`;
}

function formField(choices: Choices, actions: Actions): TemplateResult {
  const advised = placeOf(choices.place).form;
  const choose = ({ target }: Input) => {
    const form = target.value as Form;
    actions.choose({ ...choices, form: form === advised ? undefined : form });
  };
  return html`<div class="field">
    <label for="form">Form</label>
    <select id="form" @change=${choose}>
      ${FORMS.map(
        (form) =>
          html`<option value=${form} .selected=${live(form === formOf(choices))}>
            ${FORM_NAMES[form]}${form === advised ? ' (advised)' : ''}
          </option>`,
      )}
    </select>
  </div>`;
}

/** What stands elsewhere: the scripts; in form D what links are relative to. */
function ownFolder(choices: Choices, form: Form, actions: Actions): TemplateResult {
  const name = form === 'D' ? 'base' : 'cdn';
  return html`<div class="field">
    <label for=${name}>
      ${
        name === 'cdn'
          ? form === 'C'
            ? 'Folder of embed.html on your server'
            : 'Folder of the script, if you serve it yourself'
          : 'Address that relative links in the record belong to'
      }
    </label>
    <input
      id=${name}
      name=${name}
      inputmode="url"
      autocomplete="off"
      spellcheck="false"
      placeholder=${
        name === 'cdn' ? 'https://static.news.example/sourced-timeline' : 'https://news.example/'
      }
      .value=${live(choices[name])}
      @input=${({ target }: Input) => actions.choose({ ...choices, [name]: target.value.trim() })}
    />
  </div>`;
}

function box(
  id: string,
  label: string,
  text: string,
  { copied }: View,
  actions: Actions,
  note = '',
): TemplateResult {
  return html`<div class="box">
    <label for=${id}>${label}</label>
    <textarea
      id=${id}
      readonly
      rows=${id.endsWith('code') ? 8 : 3}
      spellcheck="false"
      aria-describedby=${note ? `${id}-note` : nothing}
      .value=${text}
    ></textarea>
    <div class="copy">
      <button type="button" @click=${() => actions.copy(id, text)}>
        Copy<span class="vh">: ${label}</span>
      </button>
      <span role="status">${copied?.id === id ? copied.said : nothing}</span>
    </div>
    ${note ? html`<p class="hint" id="${id}-note">${note}</p>` : nothing}
  </div>`;
}

function sizeOf(code: string, form: Form): string {
  const kilobytes = Math.ceil(new TextEncoder().encode(code).length / 1000);
  const advice =
    kilobytes > 100 && form !== 'D'
      ? ' That is long for a CMS: choose a part, or fewer entries at first.'
      : '';
  return `${kilobytes} kB, with the content in it.${advice}`;
}
