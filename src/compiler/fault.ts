export type Severity = 'error' | 'warning';

/** One thing wrong with a record, in an editor’s words. */
export interface Fault {
  /** Stable name of the rule, as `docs/rules.md` lists it. */
  rule: string;
  severity: Severity;
  /** As the reader of the message would open it. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1. */
  column: number;
  /** What is wrong. */
  message: string;
  /** How to mend it. */
  mend: string;
  /** Id of the thing that is wrong, as `accepted` names it. */
  item?: string;
}

/** One line: `file:line:column: error rule: message Mend: …` */
export const faultLine = ({ file, line, column, severity, rule, message, mend }: Fault): string =>
  `${file}:${line}:${column}: ${severity} ${rule}: ${message}${mend && ` Mend: ${mend}`}`;

/** Faults by file and place, each once, as it was found first. */
export function tidyFaults(faults: readonly Fault[]): Fault[] {
  const known = new Map<string, Fault>();
  for (const fault of faults) {
    const message = clip(fault.message);
    const line = faultLine({ ...fault, message, mend: '' });
    if (!known.has(line)) known.set(line, { ...fault, message });
  }
  return [...known.values()].sort(compareFaults);
}

const LONGEST = 400;
const clip = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}….` : text);

const compareFaults = (a: Fault, b: Fault): number =>
  (a.file < b.file ? -1 : Number(a.file > b.file)) || a.line - b.line || a.column - b.column;

export const hasErrors = (faults: readonly Fault[]): boolean =>
  faults.some(({ severity }) => severity === 'error');

/** “2 errors, 1 warning”. */
export function countFaults(faults: readonly Fault[]): string {
  const count = (severity: Severity) => {
    const number = faults.filter((fault) => fault.severity === severity).length;
    return `${number} ${severity}${number === 1 ? '' : 's'}`;
  };
  return `${count('error')}, ${count('warning')}`;
}
