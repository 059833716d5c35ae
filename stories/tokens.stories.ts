import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, render } from 'lit';
import '../src/define.ts';
import { tokens } from '../src/components/shared/tokens.ts';
import { enoughContrast, palette } from './palette.ts';
import { seen, until } from './reader.ts';
import { specimen } from './specimen.ts';
import { record, type Args } from './support.ts';

const meta: Meta<Args> = {
  title: 'Design/Tokens',
  parameters: { controls: { disable: true } },
};
export default meta;

type Story = StoryObj<Args>;

/**
 * Every colour as the browser computes it from the elements’ style sheet, with its contrast on both
 * grounds. A page sets them as `--sourced-…`; these are what it gets when it sets nothing.
 */
export const Colours: Story = {
  render: () => specimen(html`${palette('light')}${palette('dark')}`),
  play: enoughContrast,
};

/** Corners and lines. */
const MEASURES = [...tokens.cssText.matchAll(/var\((--sourced-(?:radius|line-\w+)),(\w+)\)/g)];

/** Corners and the weight of lines, each with what it is without a page’s word. */
export const CornersAndLines: Story = {
  render: () =>
    specimen(
      html`<ul role="list" class="measures">
        ${MEASURES.map(
          ([, name = '', value = '']) =>
            html`<li>
              <span
                style=${name.endsWith('radius') ? `border-radius: ${value}` : `block-size: ${value}`}
              ></span>
              <code>${name}</code> <span class="size">${value}</span>
            </li>`,
        )}
      </ul>`,
    ),
};

/** Class names of texts, from the largest to the smallest that is read: none is smaller than 12 px. */
const TEXTS = [
  ...['headline', 'year', 'title', 'said', 'dek', 'summary', 'label', 'date', 'by', 'basis'],
  ...['kind', 'meta'],
];

/** Draws what a timeline’s texts are computed as into the list before it. */
function listTexts({ currentTarget }: globalThis.Event): void {
  const timeline = currentTarget as HTMLElement;
  const rows = TEXTS.flatMap((name) => {
    const text = timeline.querySelector<HTMLElement>(`.sourced-${name}`);
    return text ? [textRow(name, text.innerText, getComputedStyle(text))] : [];
  });
  render(rows, timeline.parentElement!.querySelector<HTMLElement>('.texts')!);
}

const shortened = (words: string) =>
  words.length > 70 ? `${words.slice(0, words.lastIndexOf(' ', 70))} …` : words;

const textRow = (name: string, words: string, style: CSSStyleDeclaration) => {
  const { fontFamily, fontSize, fontWeight, lineHeight } = style;
  const family = fontFamily.includes('Charter') ? '--sourced-serif' : '--sourced-sans';
  const font = `font-family: ${fontFamily}; font-size: ${fontSize}; font-weight: ${fontWeight}`;
  const size = `${Math.round(parseFloat(fontSize))} / ${Math.round(parseFloat(lineHeight))} px`;
  return html`<li>
    <p style="${font}; line-height: ${lineHeight}">${shortened(words)}</p>
    <code>.sourced-${name}</code> <span class="size">${size}, weight ${fontWeight}, ${family}</span>
  </li>`;
};

/** Each kind of text with its size, line, weight and font as they are computed in the timeline below. */
export const Texts: Story = {
  render: () =>
    specimen(
      html`<ul role="list" class="texts"></ul>
        <sourced-timeline
          src=${record}
          missions="french-instructors"
          controls="none"
          @sourced-ready=${listTexts}
        ></sourced-timeline>`,
    ),
  play: async ({ canvasElement }) => {
    await until('every text', () => seen(canvasElement, '.texts li').length === TEXTS.length);
  },
};
