export interface Stream {
  write(text: string): unknown;
}

/** Where a command’s results and messages go, and what ends it. */
export interface Surroundings {
  stdout: Stream;
  stderr: Stream;
  /** Ends what would go on for ever. */
  signal?: AbortSignal;
}

/** What a command is given. */
export interface Context extends Surroundings {
  /** Sets the exit code. */
  end(code: number): void;
}

export const DONE = 0;
export const FAULTS = 1;
export const WRONG_USAGE = 2;

/** The command line asks for something that cannot be done. */
export class UsageError extends Error {
  override name = 'UsageError';
}
