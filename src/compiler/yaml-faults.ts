import { isAlias, isMap, isScalar, visit, type Document, type ErrorCode } from 'yaml';
import type { Fault } from './fault.ts';
import type { Position } from './record-file.ts';

const QUOTE_IT = "Put the whole text in single quotes: '…'; double a single quote inside it.";
const ALIGN = 'Use spaces only, and give the fields of one thing the same indentation.';

const WORDS: Partial<Record<ErrorCode, [message: string, mend: string]>> = {
  BAD_INDENT: ['The indentation does not fit what stands around it.', ALIGN],
  TAB_AS_INDENT: ['A tab is used for indentation.', 'Use spaces.'],
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

/** What is wrong with a document as YAML; aliases and keys that are no text are refused. */
export function yamlFaults(
  file: string,
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
  const faults = [...document.errors, ...document.warnings].map(({ code, message, pos }) => {
    const [said, mend] = WORDS[code] ?? [`It is not YAML: ${message}.`, QUOTE_IT];
    return fault(pos[0], said, mend);
  });
  const startOf = (node: { range?: readonly number[] | null }) => node.range?.[0] ?? 0;
  visit(document, {
    Alias: (_, node) => {
      faults.push(fault(startOf(node), 'A YAML alias (`*…`) is used.', 'Write the value out.'));
    },
    Map: (_, node) => {
      for (const { key } of node.items) {
        if (isScalar(key) || isAlias(key)) continue;
        const at = isMap(key) ? startOf(key) : startOf(node);
        faults.push(fault(at, 'A field’s name is not a text.', QUOTE_IT));
      }
    },
  });
  return faults;
}
