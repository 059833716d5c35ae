/** Whether a key is pressed for the browser or the page: to go back, to the end of the page, to a command. */
export const isWithModifier = ({ altKey, ctrlKey, metaKey }: KeyboardEvent): boolean =>
  altKey || ctrlKey || metaKey;
