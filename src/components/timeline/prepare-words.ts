import { nextTask } from '../../loading/turns.ts';
import { monthForm } from '../../words/date-forms.ts';
import { dayText } from '../../words/date-words.ts';
import type { Words } from '../../words/words.ts';

/**
 * Makes the formats of dates and numbers, in a task of its own while the data is on its way: the first takes
 * longer to make than a hundred dates to write.
 */
export async function prepareWords(words: Words): Promise<void> {
  await nextTask();
  try {
    dayText('2000-01-01', words);
    monthForm('2000-01-01', words);
    words.articles(2);
  } catch {
    // What cannot be made, the content will tell of.
  }
}
