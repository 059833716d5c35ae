import type { Actor, Event, Evidence, Mission, Source } from '../../model/dataset.ts';
import type { Fault } from '../fault.ts';
import { Places, type Place } from '../places.ts';
import type { Path } from '../record-file.ts';
import { faultOf } from '../rules/fault-of.ts';
import { didYouMean } from '../suggest.ts';
import { ruleNamed } from '../rules/index.ts';
import type { Finding } from '../rules/rule.ts';

/** A passage, and where an article names it. */
export interface Passage {
  evidence: Evidence;
  place: Place;
}

/** A dataset in the making: what was read so far, by id, and what was found wrong. */
export class Expansion {
  readonly places = new Places();
  readonly faults: Fault[] = [];
  readonly sources = new Map<string, Source>();
  readonly actors = new Map<string, Actor>();
  readonly missions = new Map<string, Mission>();
  readonly events = new Map<string, Event>();
  /** By `article-id/name`. */
  readonly passages = new Map<string, Passage>();
  /** Ids of claims, conditions, statements, figures and stances. */
  readonly items = new Set<string>();

  /** @param lost Ids that may stand in what could not be read: nothing is blamed for naming them. */
  constructor(readonly lost: Set<string>) {}

  /** Reports an id that names nothing. */
  reportUnknown({ what, id, known, otherwise, ...finding }: Unknown): void {
    if (this.lost.has(id)) return;
    const mend = didYouMean(id, known, otherwise);
    this.report('unknown-id', { ...finding, message: `There is no ${what} “${id}”.`, mend });
  }

  report(name: string, finding: Finding & { place: Place }): void {
    this.faults.push(faultOf(finding, ruleNamed(name), this.places));
  }
}

interface Unknown {
  place: Place;
  path?: Path;
  item?: string;
  what: string;
  id: string;
  known: Iterable<string>;
  /** What to do where no known id is like it. */
  otherwise: string;
}
