import type { Form } from './choices.ts';

/** Where an embed goes, what is right there, and why. */
export interface Place {
  id: string;
  name: string;
  form: Form;
  advice: string;
  /** Whether the site takes the script tag away, so that it has to stand elsewhere, once. */
  losesScript?: true;
}

export const PLACES: readonly Place[] = [
  {
    id: 'other',
    name: 'I do not know, or another system',
    form: 'A',
    advice:
      'Paste it where your system takes HTML. Form A has only tags that nearly all systems keep; should the script be taken away, the text still stands, complete.',
  },
  {
    id: 'wordpress',
    name: 'WordPress, with unfiltered HTML',
    form: 'A',
    advice:
      'Paste it into a “Custom HTML” block. Administrators and, outside of networks, editors have the right to unfiltered HTML. Form A, so that nothing breaks when somebody without that right saves the post later.',
  },
  {
    id: 'wordpress-filtered',
    name: 'WordPress, without unfiltered HTML',
    form: 'A',
    advice:
      'Paste it into a “Custom HTML” block. WordPress takes the script away when you save and keeps all else; whoever runs the site puts the script into the theme’s footer, once.',
    losesScript: true,
  },
  {
    id: 'drupal',
    name: 'Drupal',
    form: 'A',
    advice:
      'Use the text format “Full HTML”, or one that allows figure, section, header, footer, div, span, details and summary with class, id and data-*. “Basic HTML” as it comes leaves the text and no more. Where the format takes scripts away, the theme holds the script, once.',
    losesScript: true,
  },
  {
    id: 'ghost',
    name: 'Ghost',
    form: 'A',
    advice:
      'Paste it into an HTML card. Ghost leaves it as it is; in the newsletter, where no script runs, the text stands by itself.',
  },
  {
    id: 'arc',
    name: 'Arc XP',
    form: 'A',
    advice:
      'Paste it into a raw HTML element (raw_html). Where your templates bring the script already, leave the script tag out.',
  },
  {
    id: 'amp',
    name: 'AMP',
    form: 'C',
    advice:
      'AMP pages run no script of others, but take frames. The page in the frame, embed.html, has to be on a server of your own. Without one use form D: the content alone, complete, with links to the sources.',
  },
  {
    id: 'frame',
    name: 'A system that takes only frames',
    form: 'C',
    advice:
      'The page in the frame, embed.html, has to be on a server of your own. Where the script is taken away, the frame keeps its height and scrolls.',
  },
  {
    id: 'newsletter',
    name: 'A newsletter, a feed, an app',
    form: 'D',
    advice:
      'Readers of mail and feeds run no scripts. Form D is the content alone: nothing folded, nothing that waits for a script, links that lead somewhere from anywhere.',
  },
  {
    id: 'html',
    name: 'A page of plain HTML',
    form: 'B',
    advice:
      'Paste it where it is to stand. Form B is the element itself with its content in it. The script may stand anywhere on the page, as often as it likes.',
  },
  {
    id: 'npm',
    name: 'Templates, or a site built with npm',
    form: 'B',
    advice:
      "Leave the script tags out and write import 'sourced-timeline/define' in your code. A build makes the content anew each time with prerender() of sourced-timeline/prerender, or with the command below.",
  },
];

export const FORM_NAMES: Readonly<Record<Form, string>> = {
  A: 'A: a placeholder with the content',
  B: 'B: the element’s own tag with the content',
  C: 'C: a frame',
  D: 'D: the content alone, no script',
};

export const placeOf = (id: string): Place => PLACES.find((place) => place.id === id) ?? PLACES[0];
