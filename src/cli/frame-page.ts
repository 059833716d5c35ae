import { FRAME_ATTRIBUTES } from '../frame/address.ts';
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
  const origin = originOf(String(attributes['src']));
  if (origin !== undefined && origin !== originOf(page)) {
    stderr.write(
      `embed.html takes data from its own site, until you write ${origin} into its <meta name="sourced-data">.\n`,
    );
  }
  return page;
}

const originOf = (address: string) => (URL.canParse(address) ? new URL(address).origin : undefined);
