import type { Attribution, When } from '../../model/dataset.ts';
import type { AuthoredAttribution, Defaults } from '../authored.ts';
import type { Place } from '../places.ts';
import type { Path, RecordFile } from '../record-file.ts';
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
  /** When the entry’s speaker spoke, where the entry is the occasion. */
  spokenOn?: When | undefined;
  expansion: Expansion;
}

/** End of the id that is made for an item without one, by the list it stands in. */
const ID_ENDINGS = {
  statements: '',
  claims: '-claim',
  conditions: '-condition',
  stances: '-stance',
  figures: '-figure',
};

export type ListName = keyof typeof ID_ENDINGS;

/** The id and attribution of an item; undefined where it has no speaker, no passage, or another’s id. */
export function expandAttribution(
  authored: AuthoredAttribution & { quote?: unknown },
  list: ListName,
  place: Place,
  around: Surroundings,
): (Attribution & { id: string }) | undefined {
  const { defaults, spokenOn, article, expansion, idPrefix } = around;
  const at = authored.at ?? defaults.at;
  const saidBy = authored.saidBy ?? defaults.saidBy;
  const id = authored.id ?? `${idPrefix}-${passageName(at)}${ID_ENDINGS[list]}`;
  const evidence = evidenceAt(at, article, expansion, place);
  if (at === undefined) {
    expansion.report('no-passage', { place, message: 'Nothing says where this stands.' });
  }
  if (saidBy === undefined) {
    expansion.report('no-speaker', { place, message: 'Nothing says who says this.' });
  }
  if (saidBy === undefined || evidence.length === 0 || isTaken(id, authored, place, expansion)) {
    expansion.lost.add(id);
    return undefined;
  }
  expansion.items.add(id);

  // The article’s own voice has no carrier, and no other time than the article’s;
  // where the entry’s speaker spoke is nowhere that another did.
  const taken = saidBy === 'outlet' && defaults.saidBy !== 'outlet' ? {} : defaults;
  const via = authored.via ?? taken.via ?? [];
  const isOther = defaults.saidBy !== undefined && saidBy !== defaults.saidBy;
  const medium = authored.medium ?? (isOther ? undefined : taken.medium);
  const given = authored.madeOn ?? taken.madeOn;
  const madeOn = given === undefined ? (isOther ? undefined : spokenOn) : expandWhen(given);
  return {
    id,
    saidBy,
    ...(via.length > 0 && { via }),
    ...(medium !== undefined && { medium }),
    form: authored.form ?? formOf(authored, saidBy),
    modality: authored.modality ?? 'asserted',
    ...(madeOn && { madeOn }),
    ...(authored.note !== undefined && { note: authored.note }),
    evidence,
  };
}

function isTaken(
  id: string,
  authored: { id?: string },
  place: Place,
  expansion: Expansion,
): boolean {
  if (!expansion.items.has(id)) return false;
  const isMade = authored.id === undefined;
  expansion.report('reused-id', {
    place,
    path: ['id'],
    message: `The id ${isMade ? 'made for this, ' : ''}“${id}”${isMade ? ',' : ''} is taken by another item.`,
    mend: isMade ? 'Give it an `id`.' : 'Give it another id.',
    item: id,
  });
  return true;
}

function formOf({ quote }: { quote?: unknown }, saidBy: string): Attribution['form'] {
  if (quote !== undefined) return 'quotation';
  return saidBy === 'outlet' ? 'outlet-voice' : 'paraphrase';
}

const passageName = (at: Defaults['at']) => [at].flat()[0]?.split('/').at(-1) ?? '';
