import { createHash } from 'node:crypto';
import { findPassage, type Found, type Span } from './find-passage.ts';

/** An article’s own text, as the newsroom keeps it. */
export class ArticleText {
  readonly #found = new Map<string, Found>();

  constructor(
    readonly text: string,
    /** SHA-256 of the file, in hex. */
    readonly sha256: string,
  ) {}

  /** Where a passage stands. */
  find(passage: { start: string; end: string }): Found {
    const key = `${passage.start}\n${passage.end}`;
    const found = this.#found.get(key) ?? findPassage(this.text, passage);
    this.#found.set(key, found);
    return found;
  }

  /** The stretch of a passage, if it picks one place. */
  span(passage: { start: string; end: string }): Span | undefined {
    const found = this.find(passage);
    return 'span' in found ? found.span : undefined;
  }

  /** Lines with anything on them. */
  paragraphs(): Span[] {
    return Array.from(this.text.matchAll(/[^\r\n]*\S[^\r\n]*/g), ({ index, 0: line }) => ({
      start: index,
      end: index + line.length,
    }));
  }
}

/** Undefined where it is not UTF-8. A byte order mark is part of the hash, not of the text. */
export function readArticleText(bytes: Uint8Array): ArticleText | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return new ArticleText(text, createHash('sha256').update(bytes).digest('hex'));
  } catch {
    return undefined;
  }
}
