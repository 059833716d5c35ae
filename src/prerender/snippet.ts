import type { Dataset } from '../model/dataset.ts';
import type { Story } from '../model/story.ts';
import { onOneLine, type Form } from './forms.ts';
import { prerender, type SourcedTag } from './prerender.ts';
import { escape } from './serialise.ts';

type Script = Readonly<{ url: string; integrity: string }>;

export interface SnippetOptions {
  form: Form;
  /** The element’s attributes, `src` among them; a flag is `true`. */
  attributes: Readonly<Record<string, string | true>>;
  /** The script of one exact version. */
  script: Script;
  /** That of the language, where it is not English. */
  language?: Script;
  /** Form D: what relative addresses in the record are relative to. */
  base?: string;
}

/**
 * Writes the code that embeds an element in a page, with its content: no blank line, no style, no
 * handler, no script but that of the elements and that of the language.
 */
export function snippet(
  tag: SourcedTag,
  data: Dataset | Story,
  { form, attributes, script, language, base }: SnippetOptions,
): string {
  const given = Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      value === true ? '' : value.replace(/\s+/g, ' ').trim(),
    ]),
  );
  const scripts = scriptTags({ script, language });
  const content = prerender(tag, data, { ...given, form, base });
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
      return `<${name}${written(placeholder)}>${content}</${name}>${inSentence ? '' : '\n'}${scripts}`;
    }
    case 'B':
      return `${scripts}\n<${tag}${written(given)}>${onOneLine(content)}</${tag}>`;
    case 'D':
      return content;
  }
}

/** The script tags of a snippet: once on a page is enough for all elements on it. */
export const scriptTags = ({ script, language }: Pick<SnippetOptions, 'script' | 'language'>) =>
  [script, ...(language ? [language] : [])].map(scriptTag).join('');

const scriptTag = ({ url, integrity }: Script) =>
  `<script async${written({ src: url, integrity, crossorigin: 'anonymous' })}></script>`;

const written = (attributes: Readonly<Record<string, string>>) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('');
