import { ar } from './ar.ts';
import { de } from './de.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';
import { pl } from './pl.ts';
import { uk } from './uk.ts';
import type { Words } from './words.ts';

/** Every language beside English. */
export const languages: readonly Words[] = [uk, de, fr, es, pl, ar];
