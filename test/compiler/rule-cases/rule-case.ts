/** In a file, what is replaced by what. `‸` marks the place that the fault names; without it, it is line 1, column 1. */
export type Edit = [file: string, find: string, replacement: string];

export interface RuleCase {
  rule: string;
  breaks: Edit[];
  /** A change that looks alike and breaks nothing. */
  holds: Edit[];
}

export const RECORD = 'record.yaml';
export const ACTORS = 'actors.yaml';
export const MISSIONS = 'missions.yaml';
export const INTERVIEW = 'articles/2024-04-07-interview.yaml';
export const REPORT = 'articles/undated-report.yaml';
export const TEXT = 'texts/interview.txt';

export const told = 'quote: We can train them at home';
export const claim = '{id: offer-made, mission: training, status: preparing, party: northland}';
export const stillDiscussed =
  '{id: still-discussed, mission: training, status: under-discussion, party: southland, modality: possible}';

/** Adds claims after `offer-made`. */
export const claims = (...more: string[]): Edit[] => [
  [INTERVIEW, `- ${claim}`, [claim, ...more].map((each) => `- ${each}`).join('\n      ')],
];

/** One claim of the north on training at home, each from the passage that tells the offer. */
export const step = (id: string, status: string, day: string, more = '') =>
  `{id: ${id}, mission: training-at-home, status: ${status}, party: northland, madeOn: ${day}${more}}`;
