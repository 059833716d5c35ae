import type { Story } from '../src/model/index.ts';
import type { Choices } from './choices.ts';

/** All that the page shows hangs on this. */
export interface View {
  choices: Choices;
  story?: Story;
  /** Why there is no record. */
  problem?: string;
  isReading: boolean;
  /** Name of the file that the record came from, where it is not from the address. */
  file?: string;
  /** Width of the preview in pixels. */
  width: number;
  /** Which code was copied last, and how that went. */
  copied?: { id: string; said: string };
}

/** What the page’s controls ask for. */
export interface Actions {
  choose(next: Choices): void;
  readAddress(): void;
  readFile(file: File): void;
  readPasted(text: string): void;
  setWidth(width: number): void;
  copy(id: string, text: string): void;
}
