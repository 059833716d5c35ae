export type * from './dataset.ts';
export { asOf, publicationDays, statusAt } from './as-of.ts';
export {
  compareDates,
  compareWhen,
  effective,
  parseDate,
  type DateInterval,
  type DateSet,
  type EdtfDate,
  type IntervalEnd,
  type SingleDate,
} from './dates.ts';
export { DatasetError, parseDataset, type Fault } from './parse-dataset.ts';
export { groupByYear, isNewSince, selectEvents, type Filter, type YearGroup } from './select.ts';
export { compileStatus, HALTING, NEXT_STEPS, STATUSES, type StatusWord } from './status.ts';
export { createStory, sourcesOf, type Item, type Story } from './story.ts';
