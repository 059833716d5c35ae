import type { Event } from '../../model/dataset.ts';
import type { AuthoredAddition, AuthoredEvent } from '../authored.ts';
import { didYouMean } from '../suggest.ts';
import type { Article } from '../rules/rule.ts';
import type { Expansion } from './expansion.ts';
import { expandFigure, expandItems, expandStatement, placeOf, type Surroundings } from './items.ts';
import { expandWhen } from './when.ts';

/** The entries of all articles; what other articles add to them comes after their own. */
export function expandEvents(articles: readonly Article[], expansion: Expansion): void {
  for (const article of articles) {
    article.value.events?.forEach((authored, index) => {
      if ('addsTo' in authored) return;
      const path = ['events', index];
      const place = { file: article.file, path };
      if (expansion.events.has(authored.id)) {
        expansion.report(
          'reused-id',
          { ...place, path: [...path, 'id'] },
          `The id “${authored.id}” is taken by another entry.`,
          'Give it another id; if it is the same occasion, use `addsTo`.',
          authored.id,
        );
        return;
      }
      const event = expansion.places.set(frameOf(authored), place);
      expansion.events.set(event.id, event);
      fill(event, authored, article, path, expansion);
    });
  }
  for (const article of articles) {
    article.value.events?.forEach((authored, index) => {
      if (!('addsTo' in authored)) return;
      const path = ['events', index];
      const event = expansion.events.get(authored.addsTo);
      if (!event) {
        expansion.report(
          'unknown-id',
          { file: article.file, path: [...path, 'addsTo'] },
          `There is no entry “${authored.addsTo}”.`,
          didYouMean(
            authored.addsTo,
            expansion.events.keys(),
            'Give it its own id, kind and title.',
          ),
        );
        return;
      }
      fill(event, authored, article, path, expansion);
    });
  }
}

function frameOf(authored: AuthoredEvent): Event {
  const { id, formerIds, kind, title, summary, when, occurred = true, place, image } = authored;
  return {
    id,
    ...(formerIds && { formerIds }),
    kind,
    title,
    summary,
    when: expandWhen(when),
    occurred,
    ...(place !== undefined && { place }),
    participants: [],
    missions: [],
    statements: [],
    figures: [],
    ...(image && { image }),
  };
}

function fill(
  event: Event,
  authored: AuthoredEvent | AuthoredAddition,
  article: Article,
  path: (string | number)[],
  expansion: Expansion,
): void {
  const { file, id } = article;
  const around: Surroundings = { file, path, article: id, idPrefix: event.id, defaults: authored };
  const { places } = expansion;
  if (authored.inferred)
    event.inferred = [event.inferred, authored.inferred].filter(Boolean).join(' ');

  for (const [actor, roles] of Object.entries(authored.participants ?? {})) {
    for (const role of [roles].flat()) {
      if (event.participants.some((one) => one.actor === actor && one.role === role)) continue;
      event.participants.push(
        places.set({ actor, role }, { file, path: [...path, 'participants', actor], asKey: true }),
      );
    }
  }
  authored.statements?.forEach((statement, index) => {
    const made = expandStatement(
      statement,
      placeOf(around, 'statements', index),
      around,
      expansion,
    );
    if (made) event.statements.push(made);
  });
  authored.figures?.forEach((figure, index) => {
    const made = expandFigure(figure, placeOf(around, 'figures', index), around, expansion);
    if (made) event.figures.push(made);
  });
  const links = expandItems(authored, around, expansion);
  const named = (authored.missions ?? []).map((mission, index) =>
    places.set({ mission }, { file, path: [...path, 'missions', index] }),
  );
  event.missions.push(...links.filter(({ claim }) => claim !== undefined));
  for (const link of [...named, ...links.filter(({ claim }) => claim === undefined)]) {
    if (!event.missions.some(({ mission }) => mission === link.mission)) event.missions.push(link);
  }
}
