/** With a capital, to begin a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A label within a line. In German such labels begin with no noun. */
export const inSentence = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
