import type { Actor, Event, Evidence, Mission, Source } from '../../model/dataset.ts';
import type { Fault } from '../fault.ts';
import { Places, type Place } from '../places.ts';
import { ruleNamed } from '../rules/index.ts';

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
  /** Ids of claims, conditions, statements, figures and stances, with the place that has them. */
  readonly items = new Map<string, Place>();

  report(rule: string, place: Place, message: string, mend: string, item?: string): void {
    const { severity } = ruleNamed(rule);
    const position = place.file.locate(place.path);
    this.faults.push({
      rule,
      severity,
      file: place.file.name,
      ...position,
      message,
      mend,
      ...(item !== undefined && { item }),
    });
  }
}
