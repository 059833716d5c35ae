import { Command } from 'commander';
import { oembed, snippet, type Form } from '../prerender/index.ts';
import { publicFolder, scriptFiles, scriptUrl } from '../prerender/scripts.ts';
import { isWebAddress } from '../prerender/web-address.ts';
import { checkIds } from './attribute-values.ts';
import { addElementOptions, readBase, readElement, readForm } from './element-options.ts';
import { framePage } from './frame-page.ts';
import { packageVersion, scriptIntegrity } from './package-files.ts';
import { readDataset } from './read-dataset.ts';
import { DONE, UsageError, type Context } from './surroundings.ts';

/** `snippet FILE --form A|B|C|D --element timeline --src URL …`, `snippet FILE --oembed URL …` */
export function snippetCommand({ stdout, stderr, end }: Context): Command {
  const command = new Command('snippet')
    .description(
      'Writes the code to paste into a page, with the content in it, for one exact version.',
    )
    .argument('<file>', 'the compiled dataset that is published at --src')
    .option(
      '--form <letter>',
      'A for content management systems, B for templates and trusted HTML, C for a frame, D for feeds and newsletters',
    )
    .option(
      '--cdn <url>',
      'the folder that holds embed.js, and for form C embed.html (default: this version at cdn.jsdelivr.net, which serves no pages)',
    )
    .option(
      '--base <url>',
      'form D: what relative addresses are relative to; else they make no links',
    )
    .option(
      '--oembed <url>',
      'instead of code: the oembed.json to put beside embed.html in the folder at this address',
    );
  return addElementOptions(command).action(async (file: string) => {
    const {
      form: letter,
      cdn,
      base,
      oembed: home,
      ...given
    } = command.opts<Record<string, string>>();
    const form: Form | 'C' | undefined = letter?.toUpperCase() === 'C' ? 'C' : readForm(letter);
    if (!form === (home === undefined)) throw new UsageError('Use one of --form and --oembed.');
    const { tag, attributes } = readElement(given);
    if (form !== 'D' && !attributes['src']) {
      const what = form ? `Form ${form}` : '--oembed';
      throw new UsageError(`${what} needs --src: where readers get the data.`);
    }
    if (form === 'C' && cdn === undefined) {
      throw new UsageError('Form C needs --cdn: the folder on your own server with embed.html.');
    }
    if (cdn !== undefined && !isWebAddress(cdn)) {
      throw new UsageError(`--cdn is to be an address of the web, and “${cdn}” is none.`);
    }
    if (home !== undefined && !(URL.canParse(home) && isWebAddress(home))) {
      throw new UsageError(`--oembed is to be an absolute address, and “${home}” is none.`);
    }
    const dataset = await readDataset(file);
    checkIds(attributes, dataset);
    const folder = home ?? cdn ?? publicFolder(await packageVersion());
    const page = () => framePage(folder, attributes, stderr);
    if (!form) {
      const answer = oembed(tag, dataset, { page: page(), attributes });
      stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
      return end(DONE);
    }
    const files = form === 'C' ? ['resize.js'] : scriptFiles(String(attributes['lang'] ?? ''));
    const [script, language] = await Promise.all(
      files.map(async (name) => ({
        url: scriptUrl(folder, name),
        integrity: await scriptIntegrity(name),
      })),
    );
    const code = snippet(tag, dataset, {
      ...{ form, attributes, script, language },
      ...{ base: readBase(base), page: form === 'C' ? page() : undefined },
    });
    stdout.write(`${code}\n`);
    end(DONE);
  });
}
