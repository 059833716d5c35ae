/** What shapes the content: the server’s `prerender` and the elements must be told the same. */
export const badge = { mission: 'french-instructors' };
export const card = { actor: 'kuleba', layout: 'compact' } as const;
export const timeline = {
  heading: 'What was said, and by whom',
  controls: ['overview', 'filter', 'order'],
};
export type Order = 'oldest' | 'newest';
