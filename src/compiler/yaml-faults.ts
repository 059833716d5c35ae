import { isAlias, isMap, isScalar, visit, type Document, type ErrorCode } from 'yaml';
import type { Fault } from './fault.ts';
import type { Position } from './record-file.ts';

const QUOTE_IT = "Put the whole text in single quotes: '…'; double a single quote inside it.";
const DOUBLE_IT = "Double the quote inside the text (''), or write the apostrophe as ’.";
const TAB = 'A tab is used for indentation.';
const TOO_FAR = 'This line is indented too far: it reads as part of the one before.';
const ALIGN = 'Use spaces only, and give the fields of one thing the same indentation.';

const WORDS: Partial<Record<ErrorCode, [message: string, mend: string]>> = {
  BAD_INDENT: ['The indentation does not fit what stands around it.', ALIGN],
  BAD_SCALAR_START: ['A text begins with a character that means something in YAML.', QUOTE_IT],
  BLOCK_AS_IMPLICIT_KEY: ['A text holds a colon and a space, which reads as a field.', QUOTE_IT],
  MULTILINE_IMPLICIT_KEY: [
    'A line is neither a field (`name: value`) nor a list entry (`- …`).',
    ALIGN,
  ],
  DUPLICATE_KEY: ['The field stands twice.', 'Keep one of them.'],
  MISSING_CHAR: ['A quote, bracket or comma is missing.', 'Close what was opened.'],
  MULTIPLE_DOCS: [
    'A line `---` starts a second document.',
    'Take it out, or use one file for each.',
  ],
  UNEXPECTED_TOKEN: ['YAML does not expect this here.', QUOTE_IT],
};

/**
 * What is wrong with a document as YAML; anchors, aliases, tags and keys that are no text are refused.
 * Where one slip breaks what follows, the slip alone is named.
 */
export function yamlFaults(
  file: string,
  text: string,
  document: Document | undefined,
  position: (offset: number) => Position,
): Fault[] {
  const fault = (offset: number, message: string, mend: string): Fault => {
    return { rule: 'yaml', severity: 'error', file, ...position(offset), message, mend };
  };
  const overflow = document?.errors.find(({ message }) => message.includes('call stack'));
  if (!document || overflow) {
    const mend = 'Take out the nesting.';
    return [fault(overflow?.pos[0] ?? 0, 'It is nested too deeply to be read.', mend)];
  }
  const found = [...document.errors, ...document.warnings];
  const at = (word: ErrorCode) =>
    new Set(found.filter(({ code }) => code === word).map(({ pos }) => pos[0]));
  if (at('TAB_AS_INDENT').size > 0) {
    const tabs = text.matchAll(/^ *\t/gm);
    return Array.from(tabs, ({ index }) => fault(index, TAB, 'Use spaces.'));
  }
  const runsOn = at('MULTILINE_IMPLICIT_KEY');
  const holdsColon = at('BLOCK_AS_IMPLICIT_KEY');
  const faults = found.flatMap(({ code, message, pos: [offset] }) => {
    if (code === 'TAG_RESOLVE_FAILED') return [];
    if (runsOn.has(offset) && holdsColon.has(offset)) {
      const next = offset + (/^.*\s+/.exec(text.slice(offset))?.[0].length ?? 0);
      return code === 'BLOCK_AS_IMPLICIT_KEY' ? fault(next, TOO_FAR, ALIGN) : [];
    }
    if (code === 'UNEXPECTED_TOKEN' && text[offset - 1] === "'") {
      return fault(offset - 1, 'A single quote ends the text here.', DOUBLE_IT);
    }
    if (code === 'DUPLICATE_KEY' && /^,\d/.test(text.slice(offset - 1, offset + 1))) {
      return fault(offset, 'A comma ends the number before this.', 'Write it without: 40000000.');
    }
    const [said, mend] = WORDS[code] ?? [`It is not YAML: ${message}.`, QUOTE_IT];
    return fault(offset, said, mend);
  });
  const startOf = (node: { range?: readonly number[] | null }) => node.range?.[0] ?? 0;
  visit(document, {
    Alias: (_, node) => {
      faults.push(fault(startOf(node), 'A YAML alias (`*…`) is used.', 'Write the value out.'));
    },
    Value: (_, node) => {
      const signs = [node.anchor !== undefined && '&', node.tag !== undefined && '!'];
      for (const sign of signs.filter((each) => each !== false)) {
        const offset = text.lastIndexOf(sign, startOf(node));
        faults.push(fault(offset, `“${sign}” at the beginning means something in YAML.`, QUOTE_IT));
      }
      for (const { key } of isMap(node) ? node.items : []) {
        if (isScalar(key) || isAlias(key)) continue;
        const offset = isMap(key) ? startOf(key) : startOf(node);
        faults.push(fault(offset, 'A field’s name is not a text.', QUOTE_IT));
      }
    },
  });
  return faults;
}
