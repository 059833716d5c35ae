import json from 'sourced-timeline/data/western-training-missions.json';
import { parseDataset } from 'sourced-timeline/model';

export const record = parseDataset(json);
