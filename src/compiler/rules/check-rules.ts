import type { Story } from '../../model/story.ts';
import { didYouMean } from '../suggest.ts';
import type { Fault } from '../fault.ts';
import type { Places } from '../places.ts';

export function checkRules(_story: Story, _places: Places): Fault[] {
  void didYouMean;
  return [];
}
