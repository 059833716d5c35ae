import type { Command } from 'commander';
import { FLAGS } from '../prerender/attributes.ts';
import { elementAttributes, FORMS, type Form, type SourcedTag } from '../prerender/index.ts';
import { isWebAddress } from '../prerender/web-address.ts';
import { checkValues } from './attribute-values.ts';
import { UsageError } from './surroundings.ts';

const TAGS: readonly SourcedTag[] = [
  'sourced-timeline',
  'sourced-actor-card',
  'sourced-mission-status',
];

/** Gives a command `--element`, and an option for each attribute of the three elements. */
export function addElementOptions(command: Command): Command {
  command
    .requiredOption('--element <name>', 'timeline, actor-card or mission-status')
    .addHelpText('after', '\nLists of ids are one value: --missions "first second".');
  for (const attribute of new Set(TAGS.flatMap(elementAttributes))) {
    const tags = TAGS.filter((tag) => elementAttributes(tag).includes(attribute));
    const value = FLAGS.includes(attribute) ? '' : ' <value>';
    command.option(
      `--${attribute}${value}`,
      `as the attribute of ${tags.map(shortName).join(', ')}`,
    );
  }
  return command;
}

/** The element asked for with `--element`, and its attributes among the options given. */
export function readElement({ element = '', ...given }: Readonly<Record<string, string | true>>): {
  tag: SourcedTag;
  attributes: Record<string, string | true>;
} {
  const tag = TAGS.find((each) => each === element || shortName(each) === element);
  if (!tag) {
    const names = TAGS.map(shortName).join(', ');
    throw new UsageError(`There is no element “${element}”: use ${names}.`);
  }
  const attributes = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [attributeName(name), value]),
  );
  const stray = Object.keys(attributes).find((name) => !elementAttributes(tag).includes(name));
  if (stray !== undefined) throw new UsageError(`--${stray} is no option of ${shortName(tag)}.`);
  const needed = {
    'sourced-timeline': '',
    'sourced-actor-card': 'actor',
    'sourced-mission-status': 'mission',
  }[tag];
  if (needed && !attributes[needed])
    throw new UsageError(`${shortName(tag)} needs --${needed}: whose it is.`);
  checkValues(attributes);
  return { tag, attributes };
}

export function readBase(url: string | undefined): string | undefined {
  if (url !== undefined && !(URL.canParse(url) && isWebAddress(url))) {
    throw new UsageError(`--base is to be an absolute address, and “${url}” is none.`);
  }
  return url;
}

export function readForm(name: string | undefined): Form | undefined {
  const form = FORMS.find((each) => each === name?.toUpperCase());
  if (name !== undefined && !form) {
    throw new UsageError(`There is no form “${name}”: use ${FORMS.join(', ')}.`);
  }
  return form;
}

const shortName = (tag: SourcedTag) => tag.replace('sourced-', '');
const attributeName = (option: string) =>
  option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
