import type { Dataset } from '../model/dataset.ts';
import type { Story } from '../model/story.ts';
import { attributesOnOneLine, onOneLine, type Form } from './forms.ts';
import { frameCode } from './frame.ts';
import { prerender, type SourcedTag } from './prerender.ts';
import { writeAttributes } from './serialise.ts';
import { webAddress } from './web-address.ts';

type Script = Readonly<{ url: string; integrity: string }>;

export interface SnippetOptions {
  /** `C`: a frame, in which a page of the site’s own shows the element. */
  form: Form | 'C';
  /** The element’s attributes, `src` among them; a flag is `true`. */
  attributes: Readonly<Record<string, string | true>>;
  /** The script of one exact version: `embed.js`; in form C `resize.js`. */
  script: Script;
  /** That of the language, where it is not English. */
  language?: Script;
  /** Form D: what relative addresses in the record are relative to. */
  base?: string;
  /** Form C: the address of `embed.html`; `./embed.html`. */
  page?: string;
}

/**
 * Writes the code that embeds an element in a page, with its content: no blank line, no style, no
 * handler, no script but that of the elements and that of the language.
 *
 * @throws RangeError where the address of data, script or page is none of the web; and as `prerender` does.
 */
export function snippet(
  tag: SourcedTag,
  data: Dataset | Story,
  { form, attributes, script, language, base, page = './embed.html' }: SnippetOptions,
): string {
  const given = attributesOnOneLine(attributes);
  webAddress(given['src'] ?? '');
  if (form === 'C')
    return `${frameCode(tag, data, { page, attributes })}\n${scriptTags({ script })}`;
  const scripts = scriptTags({ script, language });
  const content = prerender(tag, data, { ...given, form, base });
  // Safe: content is what `serialise` wrote; names are ours or of a list; values are escaped.
  switch (form) {
    case 'A': {
      const inSentence = tag === 'sourced-mission-status';
      const name = inSentence ? 'span' : 'figure';
      const { lang, ...others } = given;
      const placeholder = {
        class: 'sourced-embed',
        'data-element': tag.replace('sourced-', ''),
        ...(lang === undefined ? {} : { lang }),
        ...Object.fromEntries(Object.entries(others).map(([key, value]) => [`data-${key}`, value])),
      };
      return `<${name}${writeAttributes(placeholder)}>${content}</${name}>${inSentence ? '' : '\n'}${scripts}`;
    }
    case 'B':
      return `${scripts}\n<${tag}${writeAttributes(given)}>${onOneLine(content)}</${tag}>`;
    case 'D':
      return content;
  }
}

/** The script tags of a snippet: once on a page is enough for all elements on it. */
export const scriptTags = ({ script, language }: Pick<SnippetOptions, 'script' | 'language'>) =>
  [script, ...(language ? [language] : [])].map(scriptTag).join('');

const scriptTag = ({ url, integrity }: Script) =>
  `<script async${writeAttributes({ src: webAddress(url), integrity, crossorigin: 'anonymous' })}></script>`;
