import json from 'sourced-timeline/data/western-training-missions.json';
import { parseDataset } from 'sourced-timeline/model';

/** The record that comes with the package. Put your own in its place; `parseDataset` throws where it is amiss. */
export const record = parseDataset(json);
