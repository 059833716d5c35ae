import MarkdownIt from 'markdown-it';

export interface Heading {
  readonly level: number;
  readonly text: string;
  readonly id: string;
}

/** A fenced block of code, with the comment that stands before it, if any: `live`, `file: x`. */
export interface Block {
  readonly language: string;
  readonly code: string;
  readonly note: string;
  /** Line of the file, from 1. */
  readonly line: number;
}

export const markdown = new MarkdownIt({ html: true });

type Tokens = ReturnType<typeof markdown.parse>;

const COMMENT = /^<!--\s*([^]*?)\s*-->\s*$/;

/** The id that GitHub gives a heading, so that one link works in both places. */
const slug = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** The headings of parsed Markdown, in order; each gets its id. */
export function identifyHeadings(tokens: Tokens): Heading[] {
  const seen = new Map<string, number>();
  return tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open') return [];
    const text = textOf(tokens[index + 1]?.children ?? []);
    const base = slug(text);
    const times = seen.get(base) ?? 0;
    seen.set(base, times + 1);
    const id = times === 0 ? base : `${base}-${times}`;
    token.attrSet('id', id);
    return [{ level: Number(token.tag.slice(1)), text, id }];
  });
}

const textOf = (children: Tokens): string =>
  children.map(({ type, content }) => (type === 'softbreak' ? ' ' : content)).join('');

export const headingsOf = (source: string) => identifyHeadings(markdown.parse(source, {}));

/** What a paragraph of Markdown says, without its markup. */
export const plainText = (source: string) =>
  markdown
    .parse(source, {})
    .map(({ children }) => textOf(children ?? []))
    .filter(Boolean)
    .join(' ');

/** All blocks of code of a file. */
export function blocksOf(source: string): Block[] {
  const tokens = markdown.parse(source, {});
  return tokens.flatMap((token, index) =>
    token.type === 'fence' || token.type === 'code_block'
      ? [
          {
            language: token.info.trim(),
            code: token.content,
            note: noteBefore(tokens, index),
            line: (token.map?.[0] ?? 0) + 1,
          },
        ]
      : [],
  );
}

/** What the comment right before a token says. */
export const noteBefore = (tokens: Tokens, index: number) => {
  const before = tokens[index - 1];
  return before?.type === 'html_block' ? (COMMENT.exec(before.content)?.[1] ?? '') : '';
};
