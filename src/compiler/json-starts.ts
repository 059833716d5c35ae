import type { Starts } from './record-file.ts';

/**
 * Where each part of a JSON text starts. The text is valid JSON.
 *
 * @param onRepeat Called with the start of a key that stands twice in its object.
 */
export function jsonStarts(text: string, onRepeat: (start: number) => void): Starts {
  const space = /[ \t\r\n]*/y;
  const string = /"(?:[^"\\]|\\.)*"/y;
  const scalar = /[^\s,:\]}]+/y;
  let at = 0;

  function skip(pattern: RegExp): string {
    pattern.lastIndex = at;
    const [match = ''] = pattern.exec(text) ?? [];
    at += match.length;
    return match;
  }

  /** Reads over white space and one sign. */
  function sign(): string {
    skip(space);
    return text[at++] ?? '';
  }

  function value(): Starts {
    skip(space);
    const start = at;
    if (text[at] === '{') return object(start);
    if (text[at] === '[') return list(start);
    skip(text[at] === '"' ? string : scalar);
    return start;
  }

  function object(start: number): Starts {
    const node = { start, keys: [] as string[], keyStarts: [] as number[], parts: [] as Starts[] };
    const known = new Set<string>();
    at++;
    skip(space);
    if (text[at] === '}') at++;
    else {
      do {
        skip(space);
        const keyStart = at;
        const key = String(JSON.parse(skip(string)));
        if (known.has(key)) onRepeat(keyStart);
        known.add(key);
        sign();
        node.keys.push(key);
        node.keyStarts.push(keyStart);
        node.parts.push(value());
      } while (sign() === ',');
    }
    return node;
  }

  function list(start: number): Starts {
    const parts: Starts[] = [];
    at++;
    skip(space);
    if (text[at] === ']') at++;
    else {
      do parts.push(value());
      while (sign() === ',');
    }
    return { start, parts };
  }

  return value();
}
