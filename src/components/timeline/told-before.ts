import type { Mission } from '../../model/dataset.ts';
import { compareDays } from '../../model/dates.ts';
import { onceFor } from '../../model/once-for.ts';
import { lasting, linesOf, type Line } from '../../model/status.ts';
import type { Story } from '../../model/story.ts';
import { tellersOf } from '../../model/tellers.ts';
import { daySaid } from '../shared/date-said.ts';

/**
 * What counts of a mission before an entry tells more: what entries before that place tell, and what no entry
 * tells and was said before that day. Claims are gone over once where places are asked for in order.
 */
export const toldBefore = onceFor((story: Story) =>
  onceFor((mission: Mission) => {
    const { tellers } = tellersOf(story);
    const placeOf = ({ claim }: Line) => tellers.get(claim.id) ?? Infinity;
    const lines = linesOf(mission.claims, story).sort((a, b) => placeOf(a) - placeOf(b) || 0);
    const untold = lines.filter((line) => placeOf(line) === Infinity);
    let told: Line[] = [];
    let next = 0;
    return (place: number, day: string | null | undefined): Line[] => {
      if (next > 0 && placeOf(lines[next - 1]) >= place) {
        told = [];
        next = 0;
      }
      while (next < lines.length && placeOf(lines[next]) < place) told.push(lines[next++]);
      told = lasting(told);
      return [
        ...told,
        ...untold.filter(({ claim }) => compareDays(daySaid(claim, story), day) < 0),
      ];
    };
  }),
);
