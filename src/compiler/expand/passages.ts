import type { Evidence } from '../../model/dataset.ts';
import type { At } from '../authored.ts';
import type { Place } from '../places.ts';
import { didYouMean } from '../suggest.ts';
import type { Expansion } from './expansion.ts';

const ELLIPSIS = / (?:…|\.\.\.) /;

/** “first words … last words”; a short passage stands in full, without an ellipsis. */
export function readPassage(text: string): { start: string; end: string } | undefined {
  const [start = '', end = start, ...more] = text.trim().split(ELLIPSIS).map(tidy);
  return start && end && more.length === 0 ? { start, end } : undefined;
}

const tidy = (words: string) => words.trim().replace(/\s+/g, ' ');

/** The evidence that `at` names, seen from an article (undefined: from a registry). */
export function evidenceAt(
  at: At | undefined,
  article: string | undefined,
  expansion: Expansion,
  place: Place,
): Evidence[] {
  const names = at === undefined ? [] : [at].flat();
  return names.flatMap((name, index) => {
    const full = name.includes('/') ? name : `${article ?? ''}/${name}`;
    const passage = expansion.passages.get(full);
    if (passage) return [expansion.places.set({ ...passage.evidence }, passage.place)];
    const from = Array.isArray(at) ? { ...place, path: [...place.path, index] } : place;
    const [source = ''] = full.split('/');
    const near = [...expansion.passages.keys()]
      .filter((key) => name.includes('/') || key.startsWith(`${source}/`))
      .map((key) => (name.includes('/') ? key : key.slice(source.length + 1)));
    expansion.report(
      'unknown-passage',
      from,
      `There is no passage “${name}”${article === undefined && !name.includes('/') ? ' without an article' : ''}.`,
      didYouMean(
        name,
        near,
        name.includes('/') || article !== undefined
          ? 'Add it to `passages` of the article.'
          : 'Write article-id/passage-name.',
      ),
    );
    return [];
  });
}
