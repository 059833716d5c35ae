import type {
  Condition,
  Figure,
  Mission,
  Quote,
  Stance,
  Statement,
  StatusClaim,
} from '../../model/dataset.ts';
import type {
  AuthoredClaim,
  AuthoredCondition,
  AuthoredFigure,
  AuthoredItems,
  AuthoredStance,
  AuthoredStatement,
} from '../authored.ts';
import type { Place } from '../places.ts';
import { expandAttribution, type ListName, type Surroundings } from './attribution.ts';
import { expandWhen } from './when.ts';

/** Claims, conditions and stances go to their missions and actors. Returns the missions they bear on. */
export function expandItems(
  items: AuthoredItems,
  around: Surroundings,
): { mission: string; claim?: string }[] {
  const claims = expandEach(items.claims, 'claims', around, (claim, place) => {
    const made = expandClaim(claim, place, around);
    const mission = missionOf(claim, made?.id, place, around);
    if (mission && made) mission.claims.push(made);
    return mission && made && { mission: mission.id, claim: made.id };
  });
  const conditions = expandEach(items.conditions, 'conditions', around, (condition, place) => {
    const made = expandCondition(condition, place, around);
    const mission = missionOf(condition, made?.id, place, around);
    if (mission && made) mission.conditions.push(made);
    return mission && made && { mission: mission.id };
  });
  const stances = expandEach(items.stances, 'stances', around, (stance, place) => {
    const made = expandStance(stance, place, around);
    const mission = missionOf(stance, made?.id, place, around);
    const actor = made && actorOf(made, place, around);
    if (mission && actor) actor.stances.push(made);
    return mission && actor && { mission: mission.id };
  });
  return [...claims, ...conditions, ...stances];
}

/** What is made of each item of a list, registered with its place; items that cannot be made are left out. */
export function expandEach<T, Made extends object>(
  list: readonly T[] | undefined,
  name: ListName,
  around: Surroundings,
  expand: (item: T, place: Place) => Made | undefined,
): Made[] {
  const { file, path } = around;
  return (list ?? []).flatMap((item, index) => {
    const place = { file, path: [...path, name, index], inherited: path };
    return expand(item, place) ?? [];
  });
}

function missionOf(
  { mission: id }: { mission: string },
  item: string | undefined,
  place: Place,
  { expansion }: Surroundings,
): Mission | undefined {
  const { missions: known, lost } = expansion;
  const mission = known.get(id);
  if (mission) return mission;
  if (item !== undefined) lost.add(item);
  const otherwise = 'Add it to missions.yaml.';
  expansion.reportUnknown({
    place,
    path: ['mission'],
    what: 'mission',
    id,
    known: known.keys(),
    otherwise,
  });
  return undefined;
}

function actorOf({ saidBy: id }: Stance, place: Place, { expansion }: Surroundings) {
  const { actors: known } = expansion;
  const actor = known.get(id);
  if (actor) return actor;
  if (id === 'outlet') {
    const message = 'A stance is given to the article’s own voice.';
    expansion.report('stance-of-outlet', { place, path: ['saidBy'], message });
  } else {
    const otherwise = 'Add it to actors.yaml.';
    expansion.reportUnknown({
      place,
      path: ['saidBy'],
      what: 'actor',
      id,
      known: known.keys(),
      otherwise,
    });
  }
  return undefined;
}

export function expandStatement(
  authored: AuthoredStatement,
  place: Place,
  around: Surroundings,
): Statement | undefined {
  const head = expandAttribution(authored, 'statements', place, around);
  if (!head) return undefined;
  const { id, ...attribution } = head;
  const { text, quote } = authored;
  const made = { id, text, ...(quote !== undefined && { quote: quoteOf(quote) }), ...attribution };
  return around.expansion.places.set(made, place);
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
): Figure | undefined {
  const head = expandAttribution(authored, 'figures', place, around);
  if (!head) return undefined;
  const { id, ...attribution } = head;
  const { value, comparator, unit, currency, of, asOf, period } = authored;
  const made = {
    id,
    value,
    comparator,
    unit,
    ...(currency !== undefined && { currency }),
    of,
    ...(asOf !== undefined && { asOf: expandWhen(asOf) }),
    ...(period !== undefined && { period }),
    ...attribution,
  };
  return around.expansion.places.set(made, place);
}

function expandClaim(
  authored: AuthoredClaim,
  place: Place,
  around: Surroundings,
): StatusClaim | undefined {
  const head = expandAttribution(authored, 'claims', place, around);
  if (!head) return undefined;
  const { id, ...attribution } = head;
  const { status, party, scope, validAt, inferred } = authored;
  const made = {
    id,
    status,
    ...(party !== undefined && { party }),
    ...(scope !== undefined && { scope }),
    ...(validAt !== undefined && { validAt: expandWhen(validAt) }),
    ...(inferred !== undefined && { inferred }),
    ...attribution,
  };
  return around.expansion.places.set(made, place);
}

function expandCondition(
  authored: AuthoredCondition,
  place: Place,
  around: Surroundings,
): Condition | undefined {
  const head = expandAttribution(authored, 'conditions', place, around);
  if (!head) return undefined;
  const { id, ...attribution } = head;
  const { operator, text, actor } = authored;
  const made = { id, operator, text, ...(actor !== undefined && { actor }), ...attribution };
  return around.expansion.places.set(made, place);
}

function expandStance(
  authored: AuthoredStance,
  place: Place,
  around: Surroundings,
): Stance | undefined {
  const head = expandAttribution(authored, 'stances', place, around);
  if (!head) return undefined;
  const { id, ...attribution } = head;
  const { mission, type } = authored;
  return around.expansion.places.set({ id, mission, type, ...attribution }, place);
}
