import { Command } from 'commander';
import { prerender } from '../prerender/index.ts';
import { checkIds } from './attribute-values.ts';
import { addElementOptions, readBase, readElement, readForm } from './element-options.ts';
import { readDataset } from './read-dataset.ts';
import { DONE, type Context } from './surroundings.ts';

/** `prerender FILE --element timeline …` */
export function prerenderCommand({ stdout, end }: Context): Command {
  const command = new Command('prerender')
    .description('Writes the content of an element as plain HTML: what goes between its tags.')
    .argument('<file>', 'a compiled dataset')
    .option(
      '--form <letter>',
      'A for a placeholder that a site’s filters leave alone, B for the element (default), D for feeds and newsletters: all of it, without anything for a script',
    )
    .option(
      '--base <url>',
      'form D: what relative addresses are relative to; else they make no links',
    );
  return addElementOptions(command).action(async (file: string) => {
    const { form, base, ...given } = command.opts<Record<string, string>>();
    const { tag, attributes } = readElement(given);
    const options = { ...attributes, form: readForm(form), base: readBase(base) };
    const dataset = await readDataset(file);
    checkIds(attributes, dataset);
    stdout.write(`${prerender(tag, dataset, options)}\n`);
    end(DONE);
  });
}
