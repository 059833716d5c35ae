import { FRAME_ATTRIBUTES } from '../frame/address.ts';
import { noteOnData } from '../prerender/frame.ts';
import { scriptUrl } from '../prerender/scripts.ts';
import { UsageError, type Stream } from './surroundings.ts';

/**
 * The address of the page for frames in a folder. Says so where that page, as it comes, would not take
 * the data.
 */
export function framePage(
  folder: string,
  attributes: Readonly<Record<string, string | true>>,
  stderr: Stream,
): string {
  const stray = Object.keys(attributes).find((name) => !FRAME_ATTRIBUTES.includes(name));
  if (stray !== undefined) throw new UsageError(`--${stray} is of no use in a frame.`);
  const page = scriptUrl(folder, 'embed.html');
  const note = noteOnData(page, String(attributes['src']));
  if (note) stderr.write(`${note}\n`);
  return page;
}
