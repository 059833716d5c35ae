const PAGE = 'https://relative.invalid/';

/** Whether an address is one of the web: `http:`, `https:`, or relative to such a page. */
export const isWebAddress = (address: string): boolean =>
  URL.canParse(address, PAGE) && /^https?:$/.test(new URL(address, PAGE).protocol);

/** The address as given. @throws RangeError where it is none of the web. */
export function webAddress(address: string): string {
  if (isWebAddress(address)) return address;
  throw new RangeError(`“${address}” is no address of the web.`);
}
