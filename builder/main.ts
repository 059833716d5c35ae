import { html, render } from 'lit';
import { tokens } from '../src/components/shared/tokens.ts';
import { publicFolder } from '../src/prerender/scripts.ts';
import { formOf, readChoices, writeChoices, type Choices } from './choices.ts';
import type { Release } from './code.ts';
import { fitted } from './fit.ts';
import { form } from './form.ts';
import { previewPage } from './preview.ts';
import { readRecord, readText, type OwnRecord, type Read } from './record.ts';
import { copying, preview, resultOf, type Result } from './result.ts';
import type { Actions, View } from './view.ts';

/** Put in by the build. */
declare const RELEASE: Release;

const RECORD = 'data/western-training-missions.json';
const beside = (path: string) => new URL(`../${path}`, location.href).href;
const own: OwnRecord = {
  address: publicFolder(RELEASE.version).replace(/dist$/, RECORD),
  copy: beside(RECORD),
};

let view: View = {
  choices: readChoices(new URLSearchParams(location.search), own.address),
  isReading: false,
  width: innerWidth < 640 ? 320 : 600,
};

const actions: Actions = {
  choose: (choices) => change({ choices: view.story ? fitted(choices, view.story) : choices }),
  readAddress: () => void read(undefined, readRecord(view.choices.src, own)),
  readFile: (file) => void read(`“${file.name}”`, file.text().then(readText)),
  readPasted: (text) => void read('what was pasted', Promise.resolve(readText(text))),
  setWidth: (width) => change({ width }),
  copy: (id, text) => void copy(id, text),
};

/** Shows a record once it is read, unless another one was asked for since. */
let lastRead: Promise<Read> | undefined;
async function read(file: string | undefined, reading: Promise<Read>): Promise<void> {
  lastRead = reading;
  change({ isReading: true, file });
  const { story, problem } = await reading;
  if (lastRead !== reading) return;
  // Readers do not get a record of a file at the address of another.
  const src = file !== undefined && view.choices.src === own.address ? '' : view.choices.src;
  const choices = { ...view.choices, src };
  change({
    isReading: false,
    story,
    problem,
    choices: story ? fitted(choices, story, !view.story) : choices,
  });
}

function change(changes: Partial<View>): void {
  view = { ...view, copied: undefined, ...changes };
  const result = resultOf(view, RELEASE);
  render(
    html`${form(view, actions)}
      <div class="results">
        ${preview(view, actions)} ${copying(view, result, RELEASE, actions)}
      </div>`,
    document.querySelector('main')!,
  );
  history.replaceState(null, '', `?${writeChoices(view.choices, own.address)}`);
  showChoices(result);
  fit();
}

/**
 * Shows the code’s element; that of a frame, or while only an address is missing, as in a page of its
 * own. While what is chosen cannot be read, the preview stays as it is.
 */
function showChoices({ code }: Result): void {
  const { choices, story } = view;
  if (!story) return showSoon('');
  const isShown = code !== undefined && formOf(choices) !== 'C';
  const shown: Choices = isShown ? choices : { ...choices, form: 'B', src: '#' };
  const result = isShown ? code : resultOf({ ...view, choices: shown }, RELEASE).code;
  if (result) showSoon(previewPage(result, shown, story.dataset, beside('dist/')));
}

/** Fills the frame once no more is typed. */
let waiting: ReturnType<typeof setTimeout> | undefined;
function showSoon(page: string): void {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#preview');
    // Safe: `previewPage` says why.
    if (frame && frame.srcdoc !== page) frame.srcdoc = page;
  }, 200);
}

/** Makes a frame that is wider than its place as small as that. */
function fit(): void {
  const stage = document.querySelector<HTMLElement>('.stage');
  stage?.style.setProperty('--scale', String(Math.min(1, stage.clientWidth / view.width)));
}

async function copy(id: string, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    change({ copied: { id, said: 'Copied.' } });
  } catch {
    document.querySelector<HTMLTextAreaElement>(`#${id}`)?.select();
    change({ copied: { id, said: 'Your browser lets only you copy: the text is selected.' } });
  }
}

function dropAnywhere(): void {
  addEventListener('dragover', (event) => event.preventDefault());
  addEventListener('drop', (event) => {
    const [file] = event.dataTransfer?.files ?? [];
    if (!file) return;
    event.preventDefault();
    actions.readFile(file);
  });
}

const colours = new CSSStyleSheet();
colours.replaceSync(`:root{${tokens.cssText}}`);
document.adoptedStyleSheets.push(colours);
addEventListener('resize', fit);
dropAnywhere();
actions.readAddress();
