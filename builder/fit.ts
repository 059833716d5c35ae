import { wordList } from '../src/components/shared/content-options.ts';
import { asOf, selectEvents, type Story } from '../src/model/index.ts';
import { faultsIn, withAttribute, type Choices } from './choices.ts';
import { fieldsOf } from './fields.ts';

const THINGS = {
  actor: 'actors',
  actors: 'actors',
  mission: 'missions',
  missions: 'missions',
} as const;

/**
 * The choices as far as a record knows what they name; what has to be chosen and is not is the first there is.
 *
 * @param keepsUnknown What the record lacks stays, to be told of: an address may name what is gone.
 */
export function fitted(choices: Choices, story: Story, keepsUnknown = false): Choices {
  let fit = choices;
  for (const { name, needed, options } of fieldsOf(choices.element)) {
    if (!(name in THINGS)) continue;
    const things = story[THINGS[name as keyof typeof THINGS]];
    const ids = wordList(String(fit.attributes[name] ?? '')).flatMap(
      (id) => things.get(id)?.id ?? (keepsUnknown ? id : []),
    );
    const first = needed ? (options?.(story)[0]?.value ?? '') : '';
    fit = withAttribute(fit, name, ids.join(' ') || first);
  }
  return fit;
}

/** How many entries a timeline of these choices has; undefined while one of them cannot be read. */
export function entriesIn(choices: Choices, story: Story): number | undefined {
  if (Object.keys(faultsIn(choices)).length > 0) return undefined;
  const text = (name: string) => String(choices.attributes[name] ?? '');
  const list = (name: string) => wordList(text(name));
  const day = text('as-of');
  return selectEvents(day ? asOf(story, day) : story, {
    missions: list('missions'),
    actors: list('actors'),
    kinds: list('kinds'),
    ...(text('from') && { from: text('from') }),
    ...(text('to') && { to: text('to') }),
  }).length;
}
