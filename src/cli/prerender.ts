import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { parseDataset } from '../model/parse-dataset.ts';
import { contentAttributes, prerender, type SourcedTag } from '../prerender/index.ts';
import { DONE, UsageError, type Context } from './surroundings.ts';

const TAGS: readonly SourcedTag[] = [
  'sourced-timeline',
  'sourced-actor-card',
  'sourced-mission-status',
];
const attributesOf = (tag: SourcedTag) => [...contentAttributes(tag), 'lang'];

/** `prerender FILE --element timeline …` */
export function prerenderCommand({ stdout, end }: Context): Command {
  const command = new Command('prerender')
    .description('Writes the content of an element as plain HTML: what goes between its tags.')
    .argument('<file>', 'a compiled dataset')
    .requiredOption('--element <name>', 'timeline, actor-card or mission-status');
  for (const attribute of new Set(TAGS.flatMap(attributesOf))) {
    const tags = TAGS.filter((tag) => attributesOf(tag).includes(attribute));
    command.option(
      `--${attribute} <value>`,
      `as the attribute of ${tags.map(shortName).join(', ')}`,
    );
  }
  return command.action(async (file: string) => {
    const { element, ...given }: Record<string, string> = command.opts();
    const tag = TAGS.find((each) => each === element || shortName(each) === element);
    if (!tag) {
      const names = TAGS.map(shortName).join(', ');
      throw new UsageError(`There is no element “${element}”: use ${names}.`);
    }
    const options = new Map(
      Object.entries(given).map(([name, value]) => [attributeName(name), value]),
    );
    const stray = [...options.keys()].find((name) => !attributesOf(tag).includes(name));
    if (stray !== undefined) {
      throw new UsageError(`--${stray} is no option of ${shortName(tag)}.`);
    }
    const dataset = parseDataset(parseJson(await readFile(file, 'utf8'), file));
    stdout.write(`${prerender(tag, dataset, Object.fromEntries(options))}\n`);
    end(DONE);
  });
}

const shortName = (tag: SourcedTag) => tag.replace('sourced-', '');
const attributeName = (option: string) =>
  option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

function parseJson(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`${file} is not JSON.`);
  }
}
