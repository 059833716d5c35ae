import type { Attribution, Figure, Quote, StatusClaim } from '../../model/dataset.ts';
import type {
  AuthoredAttribution,
  AuthoredClaim,
  AuthoredCondition,
  AuthoredFigure,
  AuthoredItems,
  AuthoredStance,
  AuthoredStatement,
  Defaults,
} from '../authored.ts';
import type { Place } from '../places.ts';
import type { Path, RecordFile } from '../record-file.ts';
import { didYouMean } from '../suggest.ts';
import type { Expansion } from './expansion.ts';
import { evidenceAt } from './passages.ts';
import { expandWhen } from './when.ts';

/** What an item takes over from the entry or article it stands in. */
export interface Surroundings {
  file: RecordFile;
  path: Path;
  /** Id of the article. */
  article: string;
  /** Id of the entry, or of the article: the beginning of ids that are made. */
  idPrefix: string;
  defaults: Defaults;
}

type ListName = 'statements' | 'claims' | 'conditions' | 'stances' | 'figures';

const ID_ENDINGS: Readonly<Record<ListName, string>> = {
  statements: '',
  claims: '-claim',
  conditions: '-condition',
  stances: '-stance',
  figures: '-figure',
};

/** Claims, conditions and stances go to their missions and actors. Returns the claims’ ids with their missions. */
export function expandItems(
  items: AuthoredItems,
  around: Surroundings,
  expansion: Expansion,
): { mission: string; claim?: string }[] {
  const links: { mission: string; claim?: string }[] = [];
  items.claims?.forEach((claim, index) => {
    const place = placeOf(around, 'claims', index);
    const mission = missionOf(claim.mission, place, expansion);
    const made = expandClaim(claim, place, around, expansion);
    if (!mission || !made) return;
    mission.claims.push(made);
    links.push({ mission: mission.id, claim: made.id });
  });
  items.conditions?.forEach((condition, index) => {
    const place = placeOf(around, 'conditions', index);
    const mission = missionOf(condition.mission, place, expansion);
    const made = expandCondition(condition, place, around, expansion);
    if (!mission || !made) return;
    mission.conditions.push(made);
    links.push({ mission: mission.id });
  });
  items.stances?.forEach((stance, index) => {
    const place = placeOf(around, 'stances', index);
    const mission = missionOf(stance.mission, place, expansion);
    const made = expandStance(stance, place, around, expansion);
    if (mission && made) links.push({ mission: mission.id });
  });
  return links;
}

export const placeOf = (around: Surroundings, list: ListName, index: number): Place => ({
  file: around.file,
  path: [...around.path, list, index],
  inherited: around.path,
});

function missionOf(id: string, place: Place, expansion: Expansion) {
  const mission = expansion.missions.get(id);
  if (!mission) {
    expansion.report(
      'unknown-id',
      { ...place, path: [...place.path, 'mission'] },
      `There is no mission “${id}”.`,
      didYouMean(id, expansion.missions.keys(), 'Add it to missions.yaml.'),
    );
  }
  return mission;
}

export function expandStatement(
  authored: AuthoredStatement,
  place: Place,
  around: Surroundings,
  expansion: Expansion,
) {
  const head = headOf(authored, 'statements', place, around, expansion);
  if (!head) return undefined;
  const { text, quote } = authored;
  return expansion.places.set(
    {
      id: head.id,
      text,
      ...(quote !== undefined && { quote: quoteOf(quote) }),
      ...head.attribution,
    },
    place,
  );
}

function quoteOf(quote: NonNullable<AuthoredStatement['quote']>): Quote {
  if (typeof quote === 'string') return { exact: quote, extent: 'full', marks: [] };
  const { exact, extent = 'full', marks = [], translated } = quote;
  return { exact, extent, marks, ...(translated !== undefined && { translated }) };
}

export function expandFigure(
  authored: AuthoredFigure,
  place: Place,
  around: Surroundings,
  expansion: Expansion,
): Figure | undefined {
  const head = headOf(authored, 'figures', place, around, expansion);
  if (!head) return undefined;
  const { value, comparator, unit, currency, of, asOf, period } = authored;
  return expansion.places.set(
    {
      id: head.id,
      value,
      comparator,
      unit,
      ...(currency !== undefined && { currency }),
      of,
      ...(asOf !== undefined && { asOf: expandWhen(asOf) }),
      ...(period !== undefined && { period }),
      ...head.attribution,
    },
    place,
  );
}

function expandClaim(
  authored: AuthoredClaim,
  place: Place,
  around: Surroundings,
  expansion: Expansion,
): StatusClaim | undefined {
  const head = headOf(authored, 'claims', place, around, expansion);
  if (!head) return undefined;
  const { status, party, scope, validAt, inferred } = authored;
  return expansion.places.set(
    {
      id: head.id,
      status,
      ...(party !== undefined && { party }),
      ...(scope !== undefined && { scope }),
      ...(validAt !== undefined && { validAt: expandWhen(validAt) }),
      ...(inferred !== undefined && { inferred }),
      ...head.attribution,
    },
    place,
  );
}

function expandCondition(
  authored: AuthoredCondition,
  place: Place,
  around: Surroundings,
  expansion: Expansion,
) {
  const head = headOf(authored, 'conditions', place, around, expansion);
  if (!head) return undefined;
  const { operator, text, actor } = authored;
  return expansion.places.set(
    { id: head.id, operator, text, ...(actor !== undefined && { actor }), ...head.attribution },
    place,
  );
}

function expandStance(
  authored: AuthoredStance,
  place: Place,
  around: Surroundings,
  expansion: Expansion,
) {
  const head = headOf(authored, 'stances', place, around, expansion);
  if (!head) return undefined;
  const { mission, type } = authored;
  const actor = expansion.actors.get(head.attribution.saidBy);
  const speaker = head.attribution.saidBy;
  if (!actor) {
    const at = { ...place, path: [...place.path, 'saidBy'] };
    const outlet = speaker === 'outlet';
    expansion.report(
      outlet ? 'stance-of-outlet' : 'unknown-id',
      at,
      outlet ? 'A stance is given to the article’s own voice.' : `There is no actor “${speaker}”.`,
      outlet
        ? 'Say whose stance it is with `saidBy`.'
        : didYouMean(speaker, expansion.actors.keys(), 'Add it to actors.yaml.'),
      head.id,
    );
    return undefined;
  }
  const stance = { id: head.id, mission, type, ...head.attribution };
  actor.stances.push(stance);
  return expansion.places.set(stance, place);
}

/** The id and attribution of an item; undefined where it has no speaker or no passage. */
function headOf(
  authored: AuthoredAttribution & { quote?: unknown },
  list: ListName,
  place: Place,
  around: Surroundings,
  expansion: Expansion,
): { id: string; attribution: Attribution } | undefined {
  const { defaults, article } = around;
  const at = authored.at ?? defaults.at;
  const atPlace =
    authored.at === undefined
      ? { ...place, path: [...around.path, 'at'] }
      : { ...place, path: [...place.path, 'at'] };
  const evidence = evidenceAt(at, article, expansion, atPlace);
  const saidBy = authored.saidBy ?? defaults.saidBy;
  const id = authored.id ?? `${around.idPrefix}-${passageName(at)}${ID_ENDINGS[list]}`;

  if (at === undefined) {
    expansion.report(
      'no-passage',
      place,
      'Nothing says where this stands.',
      'Add `at` with the name of a passage.',
      authored.id,
    );
  }
  if (saidBy === undefined) {
    expansion.report(
      'no-speaker',
      place,
      'Nothing says who says this.',
      'Add `saidBy`: an actor’s id, or outlet for the article’s own voice.',
      authored.id,
    );
  }
  if (saidBy === undefined || evidence.length === 0) return undefined;
  if (expansion.items.has(id)) {
    const made = authored.id === undefined;
    expansion.report(
      'reused-id',
      made ? place : { ...place, path: [...place.path, 'id'] },
      made
        ? `The id made for this, “${id}”, is taken by another item.`
        : `The id “${id}” is taken by another item.`,
      made ? 'Give it an `id`.' : 'Give it another id.',
      id,
    );
    return undefined;
  }
  expansion.items.set(id, place);

  // The article’s own voice has no carrier, and no other time than the article’s.
  const taken = saidBy === 'outlet' && defaults.saidBy !== 'outlet' ? {} : defaults;
  const via = authored.via ?? taken.via ?? [];
  const medium = authored.medium ?? taken.medium;
  const madeOn = authored.madeOn ?? taken.madeOn;
  const attribution: Attribution = {
    saidBy,
    ...(via.length > 0 && { via }),
    ...(medium !== undefined && { medium }),
    form: authored.form ?? formOf(authored, saidBy),
    modality: authored.modality ?? 'asserted',
    ...(madeOn !== undefined && { madeOn: expandWhen(madeOn) }),
    ...(authored.note !== undefined && { note: authored.note }),
    evidence,
  };
  return { id, attribution };
}

function formOf({ quote }: { quote?: unknown }, saidBy: string): Attribution['form'] {
  if (quote !== undefined) return 'quotation';
  return saidBy === 'outlet' ? 'outlet-voice' : 'paraphrase';
}

const passageName = (at: Defaults['at']) => [at].flat()[0]?.split('/').at(-1) ?? '';
