/** Makes the language known to the elements, those on the page and those to come. */
import { registerWords } from './registry.ts';
import { pl } from './pl.ts';

registerWords(pl);
