export type { Form } from './forms.ts';
export { contentAttributes, FORMS, prerender } from './prerender.ts';
export type { PrerenderOptions, SourcedTag } from './prerender.ts';
