export { contentAttributes, prerender } from './prerender.ts';
export type { PrerenderOptions, SourcedTag } from './prerender.ts';
