import type { Dataset } from '../model/dataset.ts';
import { createStory, type Story } from '../model/story.ts';
import { checkShape } from './check-shape.ts';
import { type Fault, tidyFaults } from './fault.ts';
import { Places } from './places.ts';
import { RecordFile, type Path } from './record-file.ts';
import { repairShape } from './repair-shape.ts';
import { checkRules } from './rules/check-rules.ts';

/**
 * Checks the text of a compiled dataset, strictly: unknown fields and words are faults, and every rule
 * that needs no more than the dataset is applied. Needs no Node.
 */
export function checkText(name: string, text: string): { story?: Story; faults: Fault[] } {
  const file = RecordFile.fromJson(name, text);
  if (file.faults.length > 0) return { faults: [...file.faults] };

  const misshapen = checkShape(file, 'dataset');
  const lost = misshapen.length > 0 ? repairShape(file, 'dataset') : [];
  if (!lost) return { faults: misshapen };
  const dataset = file.value as Dataset;
  const places = new Places();
  placeAll(dataset, file, [], places);
  const story = createStory(dataset);
  const found = checkRules({ dataset, story, places, lost: new Set(lost) });
  const faults =
    misshapen.length > 0 ? found.filter(({ severity }) => severity === 'error') : found;
  return { story, faults: tidyFaults([...misshapen, ...faults]) };
}

function placeAll(value: unknown, file: RecordFile, path: Path, places: Places): void {
  if (typeof value !== 'object' || value === null) return;
  places.set(value, { file, path });
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    placeAll(inner, file, [...path, isList ? Number(key) : key], places);
  }
}
