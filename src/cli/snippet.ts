import { Command } from 'commander';
import { snippet } from '../prerender/index.ts';
import { publicFolder, scriptFiles, scriptUrl } from '../prerender/scripts.ts';
import { checkIds } from './attribute-values.ts';
import { addElementOptions, readBase, readElement, readForm } from './element-options.ts';
import { packageVersion, scriptIntegrity } from './package-files.ts';
import { readDataset } from './read-dataset.ts';
import { DONE, UsageError, type Context } from './surroundings.ts';

/** `snippet FILE --form A|B|D --element timeline --src URL …` */
export function snippetCommand({ stdout, end }: Context): Command {
  const command = new Command('snippet')
    .description(
      'Writes the code to paste into a page, with the content in it, for one exact version.',
    )
    .argument('<file>', 'the compiled dataset that is published at --src')
    .requiredOption(
      '--form <letter>',
      'A for content management systems, B for templates and trusted HTML, D for feeds and newsletters. C, a frame, needs a page that this version does not bring',
    )
    .option(
      '--cdn <url>',
      'the folder that holds embed.js (default: this version at cdn.jsdelivr.net)',
    )
    .option(
      '--base <url>',
      'form D: what relative addresses are relative to; else they make no links',
    );
  return addElementOptions(command).action(async (file: string) => {
    const { form: letter, cdn, base, ...given } = command.opts<Record<string, string>>();
    if (letter?.toUpperCase() === 'C') {
      throw new UsageError('Form C needs a page that this version does not bring: use A, B or D.');
    }
    const form = readForm(letter) ?? 'A';
    const { tag, attributes } = readElement(given);
    if (form !== 'D' && !attributes['src']) {
      throw new UsageError(`Form ${form} needs --src: where readers get the data.`);
    }
    const folder = cdn ?? publicFolder(await packageVersion());
    const [script, language] = await Promise.all(
      scriptFiles(String(attributes['lang'] ?? '')).map(async (name) => ({
        url: scriptUrl(folder, name),
        integrity: await scriptIntegrity(name),
      })),
    );
    const dataset = await readDataset(file);
    checkIds(attributes, dataset);
    stdout.write(
      `${snippet(tag, dataset, { form, attributes, script, language, base: readBase(base) })}\n`,
    );
    end(DONE);
  });
}
