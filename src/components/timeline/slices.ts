import { nextTask } from '../../loading/turns.ts';

/** Milliseconds of work between which the page may act. */
const SLICE = 8;

interface SliceActions {
  /** The work is done, later than in the call that began it. */
  turn(): void;
  /** It cannot be done, or what follows from it. */
  fail(cause: unknown): void;
}

/** Work that is done a step at a time: what takes longer than a slice, in tasks of their own. */
export class Slices {
  #work?: Generator<void, void>;

  constructor(private readonly on: SliceActions) {}

  get isDone(): boolean {
    return !this.#work;
  }

  /** Begins with a slice, at once; what was under way is left. */
  begin(work: Generator<void, void>, length = SLICE): void {
    this.#work = work;
    this.#advance(length, false);
    void this.#doRest(work);
  }

  /** Does at once what is left to do. */
  finish(): void {
    if (this.#work) this.#advance(Infinity, true);
  }

  /** Leaves what is left to do. */
  stop(): void {
    this.#work = undefined;
  }

  async #doRest(work: Generator<void, void>): Promise<void> {
    while (this.#work === work) {
      await nextTask();
      if (this.#work === work) this.#advance(SLICE, true);
    }
  }

  #advance(length: number, isLater: boolean): void {
    const end = performance.now() + length;
    try {
      do {
        if (this.#work?.next().done) {
          this.stop();
          if (isLater) this.on.turn();
        }
      } while (this.#work && performance.now() < end);
    } catch (cause) {
      this.stop();
      this.on.fail(cause);
    }
  }
}
