import type { Group, Page } from './pages.ts';

/** `llms.txt`: what the project is, and each page as Markdown, in the order of reading. */
export function llmsText(groups: readonly Group[]): string {
  const item = ({ path, title, description }: Page) =>
    `- [${title}](${path.replace(/html$/, 'md')}): ${description}`;
  const [home] = groups[0]?.pages ?? [];
  return `# sourced-timeline

> ${home?.description ?? ''}

Every page of this site is here as Markdown. Addresses are relative to this file.

${groups.map(({ title, pages }) => `## ${title}\n\n${pages.map(item).join('\n')}\n`).join('\n')}`;
}
