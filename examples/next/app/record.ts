import json from 'sourced-timeline/data/western-training-missions.json';
import { parseDataset } from 'sourced-timeline/model';

/** The record that comes with the package, read on the server only. Put your own in its place. */
export const record = parseDataset(json);
