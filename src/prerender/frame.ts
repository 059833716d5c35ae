import { writeQuery } from '../frame/address.ts';
import type { Dataset } from '../model/dataset.ts';
import { createStory, type Story } from '../model/story.ts';
import { DataError } from '../loading/data-error.ts';
import { attributesOnOneLine } from './forms.ts';
import type { SourcedTag } from './prerender.ts';
import { writeAttributes } from './serialise.ts';
import { webAddress } from './web-address.ts';

export interface FrameOptions {
  /** The address of `embed.html`; for oEmbed an absolute one. */
  page: string;
  /** The element’s attributes, `src` among them; a flag is `true`. */
  attributes: Readonly<Record<string, string | true>>;
}

/** How high a frame is until its page has told its height, and where nobody listens. */
const HEIGHTS: Readonly<Record<SourcedTag, number>> = {
  'sourced-timeline': 600,
  'sourced-actor-card': 400,
  'sourced-mission-status': 60,
};

/** oEmbed wants a number; the frame is as wide as there is room. */
const WIDTH = 600;

/**
 * A frame (form C), in which the page at an address shows an element.
 *
 * @throws RangeError where the page’s address is none of the web.
 */
export function frameCode(
  tag: SourcedTag,
  data: Dataset | Story,
  { page, attributes }: FrameOptions,
): string {
  const given = attributesOnOneLine(attributes);
  const frame = {
    src: `${webAddress(page)}?${writeQuery({ element: tag.replace('sourced-', ''), attributes: given })}`,
    title: titleOf(tag, data, given),
    loading: 'lazy',
    width: '100%',
    height: String(HEIGHTS[tag]),
    frameborder: '0',
  };
  // Safe: names are ours, and values are escaped.
  return `<iframe${writeAttributes(frame)}></iframe>`;
}

/** What is to be done where the page, as it comes, would not take the data. */
export function noteOnData(page: string, src: string): string | undefined {
  const originOf = (address: string) =>
    URL.canParse(address) ? new URL(address).origin : undefined;
  const origin = originOf(src);
  return origin === undefined || origin === originOf(page)
    ? undefined
    : `embed.html takes data from its own site, until you write ${origin} into its <meta name="sourced-data">.`;
}

/** What oEmbed’s consumers get for the address of a page: the frame, as rich content. */
export function oembed(
  tag: SourcedTag,
  data: Dataset | Story,
  { page, attributes }: FrameOptions,
): Readonly<Record<string, string | number>> {
  const { host, origin } = new URL(page);
  return {
    version: '1.0',
    type: 'rich',
    title: titleOf(tag, data, attributesOnOneLine(attributes)),
    provider_name: host,
    provider_url: `${origin}/`,
    width: WIDTH,
    height: HEIGHTS[tag],
    html: frameCode(tag, data, { page, attributes }),
  };
}

/** What the frame is named for those who do not see it. */
function titleOf(
  tag: SourcedTag,
  data: Dataset | Story,
  { heading, actor = '', mission = '' }: Readonly<Record<string, string>>,
): string {
  const story = 'dataset' in data ? data : createStory(data);
  if (tag === 'sourced-timeline') return heading || story.dataset.title;
  const [what, id, found] =
    tag === 'sourced-actor-card'
      ? (['actor', actor, story.actors.get(actor)] as const)
      : (['mission', mission, story.missions.get(mission)] as const);
  if (!found) throw new DataError('unknown-id', `The record has no ${what} “${id}”.`);
  return found.name;
}
