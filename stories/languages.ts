import '../src/words/ar.define.ts';
import '../src/words/de.define.ts';
import '../src/words/es.define.ts';
import '../src/words/fr.define.ts';
import '../src/words/pl.define.ts';
import '../src/words/uk.define.ts';

/** A control for the language of the words. */
export const languages = {
  control: 'select',
  options: ['en', 'uk', 'de', 'fr', 'es', 'pl', 'ar'],
} as const;
