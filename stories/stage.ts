import { html, nothing, type TemplateResult } from 'lit';
import '../src/words/ar.define.ts';
import '../src/words/de.define.ts';
import '../src/words/es.define.ts';
import '../src/words/fr.define.ts';
import '../src/words/pl.define.ts';
import '../src/words/uk.define.ts';

/** Languages that words are there for. */
export const LANGUAGES = {
  en: 'English',
  uk: 'Ukrainian',
  de: 'German',
  fr: 'French',
  es: 'Spanish',
  pl: 'Polish',
  ar: 'Arabic',
} as const;

/** Host pages: their ground, text, and `color-scheme`, which elements follow unless their `theme` says otherwise. */
export const PAGES = {
  white: { title: 'White', ground: '#ffffff', ink: '#15181d', scheme: 'light' },
  salmon: { title: 'Salmon', ground: '#fff1e5', ink: '#33302e', scheme: 'light' },
  grey: { title: 'Grey', ground: '#e9ecef', ink: '#15181d', scheme: 'light' },
  dark: { title: 'Dark', ground: '#14171c', ink: '#eceff3', scheme: 'dark' },
  black: { title: 'Black', ground: '#000000', ink: '#eceff3', scheme: 'dark' },
} as const;

/** The package’s themes, by the address of their style sheets. */
export const THEMES = {
  none: '',
  broadsheet: new URL('../src/themes/broadsheet.css', import.meta.url).href,
  broadcaster: new URL('../src/themes/broadcaster.css', import.meta.url).href,
  magazine: new URL('../src/themes/magazine.css', import.meta.url).href,
} as const;

/** Widths of the column that holds the story, in pixels. */
export const WIDTHS = ['320', '600', '1100', 'full'] as const;

/** What the toolbar sets, and a story may fix. */
export interface Globals {
  language: keyof typeof LANGUAGES;
  page: keyof typeof PAGES;
  theme: keyof typeof THEMES;
  width: (typeof WIDTHS)[number];
}

export const initialGlobals: Globals = {
  language: 'en',
  page: 'white',
  theme: 'none',
  width: 'full',
};

interface Context {
  globals: Partial<Globals>;
  canvasElement?: HTMLElement;
}

const themeLink = (theme: Globals['theme']) =>
  theme === 'none' ? nothing : html`<link rel="stylesheet" href=${THEMES[theme]} />`;

/** The host page around a story: its language and direction, its colours, and how wide its column is. */
export function stage(story: () => unknown, { globals, canvasElement }: Context): TemplateResult {
  const { language, page, theme, width } = { ...initialGlobals, ...globals };
  const { ground, ink, scheme } = PAGES[page];
  const isAlone = canvasElement?.id === 'storybook-root';
  const room = isAlone ? 'min-block-size:100vh;' : '';
  const measure = width === 'full' ? '' : `max-inline-size:${width}px;`;
  return html`${themeLink(theme)}
    <div
      lang=${language}
      dir=${language === 'ar' ? 'rtl' : 'ltr'}
      style="box-sizing:border-box;${room}padding:16px;background:${ground};color:${ink};color-scheme:${scheme};font:17px/1.5 Charter,Cambria,'Noto Serif',Georgia,serif"
    >
      <div style="${measure}margin-inline:auto">${story()}</div>
    </div>`;
}
