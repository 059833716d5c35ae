/** What stands for some text in an address; what cannot be read stays as it is. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The part of an address that leads to an id in the page, whatever the id; half a character in it leads nowhere. */
export const fragmentOf = (id: string): string =>
  `#${encodeURIComponent(id.replace(/\p{Surrogate}/gu, '\ufffd'))}`;
