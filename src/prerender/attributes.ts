import { contentAttributes, type SourcedTag } from './prerender.ts';

const COMMON = ['src', 'integrity', 'refresh', 'max-bytes', 'group', 'theme', 'lang'];

const OWN: Readonly<Record<SourcedTag, readonly string[]>> = {
  'sourced-timeline': ['url-state', 'events'],
  'sourced-actor-card': [],
  'sourced-mission-status': ['history'],
};

/** Attributes that are there or not, without a value. */
export const FLAGS: readonly string[] = ['url-state', 'history'];

/** All attributes of an element that reads data: those that shape its content, and the others. */
export const elementAttributes = (tag: SourcedTag): string[] => [
  ...new Set([...COMMON, ...contentAttributes(tag), ...OWN[tag]]),
];
