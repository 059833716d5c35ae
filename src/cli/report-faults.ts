import { countFaults, faultLine, type Fault } from '../compiler/fault.ts';

/** One line per fault, and the count. */
export const faultReport = (faults: readonly Fault[]): string =>
  faults.length === 0
    ? ''
    : `${[...faults.map(faultLine), `${countFaults(faults)}.`].join('\n')}\n`;
