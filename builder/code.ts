import { FRAME_ATTRIBUTES } from '../src/frame/address.ts';
import type { Story } from '../src/model/index.ts';
import { snippet, type SnippetOptions } from '../src/prerender/index.ts';
import { publicFolder, scriptFiles, scriptUrl } from '../src/prerender/scripts.ts';
import { scriptTags } from '../src/prerender/snippet.ts';
import { escape } from '../src/prerender/serialise.ts';
import { formOf, shortName, type Attributes, type Choices } from './choices.ts';
import { inOrder } from './fields.ts';

/** The version whose scripts an embed names, with the hash of each file. */
export interface Release {
  version: string;
  integrity: Readonly<Record<string, string>>;
}

const address = ({ cdn }: Choices, { version, integrity }: Release, file: string) => ({
  url: scriptUrl(cdn || publicFolder(version), file),
  integrity: integrity[file] ?? '',
});

/** The scripts that an embed needs: the elements’, and that of the language. */
function scriptsOf(
  choices: Choices,
  release: Release,
): Pick<SnippetOptions, 'script' | 'language'> {
  const files =
    formOf(choices) === 'C' ? ['resize.js'] : scriptFiles(String(choices.attributes['lang'] ?? ''));
  const [script, language] = files.map((file) => address(choices, release, file));
  return { script: script, ...(language && { language }) };
}

/** The code to paste: what `sourced-timeline snippet` writes for the same choices. */
export function codeOf(choices: Choices, story: Story, release: Release): string {
  return snippet(choices.element, story, {
    form: formOf(choices),
    attributes: attributesOf(choices),
    ...scriptsOf(choices, release),
    ...(choices.base && { base: choices.base }),
    page: framePage(choices),
  });
}

/** Form C: the address of the page in the frame. */
export const framePage = ({ cdn }: Choices): string => scriptUrl(cdn, 'embed.html');

/** A frame as AMP has it, which gives frames their height itself. Safe: both pieces are attributes as `snippet` wrote them. */
export const ampCode = (code: string): string =>
  code.replace(
    /^<iframe( src="[^"]*" title="[^"]*").*?( height="\d+").*$/s,
    (_, address: string, height: string) =>
      `<amp-iframe${address} sandbox="allow-scripts allow-popups" layout="fixed-height"${height} frameborder="0" resizable>` +
      '<div overflow tabindex="0" role="button" aria-label="Show all">Show all</div></amp-iframe>',
  );

/** The script tags alone, for a site that holds them once. */
export const scriptCode = (choices: Choices, release: Release): string =>
  scriptTags(scriptsOf(choices, release));

/** The style sheet for the head of a page. */
export function styleCode(choices: Choices, release: Release): string {
  // Safe: the hash is the release’s.
  const { url, integrity } = address(choices, release, 'embed.css');
  return `<link rel="stylesheet" href="${escape(url)}" integrity="${integrity}" crossorigin="anonymous">`;
}

/** The arguments of the command that writes the same code from a file with the record. */
export function commandOf(choices: Choices, file: string): string[] {
  const { element, cdn, base } = choices;
  const form = formOf(choices);
  const options = Object.entries(attributesOf(choices)).flatMap(([name, value]) =>
    value === true ? [`--${name}`] : [`--${name}`, value],
  );
  return [
    ...['snippet', file, '--form', form, '--element', shortName(element)],
    ...options,
    ...(cdn ? ['--cdn', cdn] : []),
    ...(base && form === 'D' ? ['--base', base] : []),
  ];
}

/** A command line as a shell takes it. */
export const inShell = (args: readonly string[]): string =>
  args
    .map((arg) => (/^[\w./:@=-]+$/.test(arg) ? arg : `'${arg.replaceAll("'", `'\\''`)}'`))
    .join(' ');

function attributesOf(choices: Choices): Attributes {
  const { src, attributes } = choices;
  const form = formOf(choices);
  const others = inOrder(attributes).filter(
    ([name]) => form !== 'C' || FRAME_ATTRIBUTES.includes(name),
  );
  return { ...(form !== 'D' && src && { src }), ...Object.fromEntries(others) };
}
