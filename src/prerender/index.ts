export { elementAttributes } from './attributes.ts';
export type { Form } from './forms.ts';
export { oembed } from './frame.ts';
export { contentAttributes, FORMS, prerender } from './prerender.ts';
export type { PrerenderOptions, SourcedTag } from './prerender.ts';
export { snippet } from './snippet.ts';
export type { SnippetOptions } from './snippet.ts';
