import type { Evidence } from '../../model/dataset.ts';
import type { At } from '../authored.ts';
import type { Place } from '../places.ts';
import { ruleNamed } from '../rules/index.ts';
import { didYouMean } from '../suggest.ts';
import type { Expansion } from './expansion.ts';

/** The evidence that `at` names, seen from an article (undefined: from a registry). */
export function evidenceAt(
  at: At | undefined,
  article: string | undefined,
  expansion: Expansion,
  place: Place,
): Evidence[] {
  const names = at === undefined ? [] : [at].flat();
  return names.flatMap((name, index) => {
    const isFull = name.includes('/');
    const passage = expansion.passages.get(isFull ? name : `${article ?? ''}/${name}`);
    if (passage) return [expansion.places.set({ ...passage.evidence }, passage.place)];
    if (name.split('/').some((part) => expansion.lost.has(part))) return [];
    const otherwise = isFull || article ? unknownPassage.mend : 'Write article-id/passage-name.';
    expansion.report(unknownPassage.name, {
      place,
      path: Array.isArray(at) ? ['at', index] : ['at'],
      message: `There is no passage “${name}”.`,
      mend: didYouMean(name, namesSeenFrom(isFull ? undefined : article, expansion), otherwise),
    });
    return [];
  });
}

const unknownPassage = ruleNamed('unknown-passage');

function namesSeenFrom(article: string | undefined, { passages }: Expansion): string[] {
  if (article === undefined) return [...passages.keys()];
  const prefix = `${article}/`;
  return [...passages.keys()]
    .filter((name) => name.startsWith(prefix))
    .map((name) => name.slice(prefix.length));
}
