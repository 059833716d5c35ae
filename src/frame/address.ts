/** What the address of a frame’s page may say: the element, and attributes of it. Anything else is passed over. */
export const FRAME_ATTRIBUTES: readonly string[] = [
  ...['src', 'integrity', 'lang', 'theme', 'refresh', 'as-of', 'heading-level', 'limit'],
  ...['missions', 'actors', 'kinds', 'from', 'to', 'order', 'since', 'controls', 'heading'],
  ...['id-prefix', 'events'],
  ...['actor', 'layout'],
  ...['mission', 'size'],
];

const ELEMENTS = ['timeline', 'actor-card', 'mission-status'];

export interface FrameAddress {
  /** `timeline`, `actor-card` or `mission-status`. */
  element: string;
  /** By attribute name. */
  attributes: Readonly<Record<string, string>>;
}

/** What an address asks for; undefined where it names no element. */
export function readAddress(address: URLSearchParams): FrameAddress | undefined {
  const element = address.get('element') ?? '';
  if (!ELEMENTS.includes(element)) return undefined;
  const attributes = FRAME_ATTRIBUTES.flatMap((name) => {
    const value = address.get(name);
    return value === null ? [] : [[name, value] as const];
  });
  return { element, attributes: Object.fromEntries(attributes) };
}

/** The query of an address that asks for this and nothing else. */
export const writeQuery = ({ element, attributes }: FrameAddress): string =>
  String(
    new URLSearchParams([
      ['element', element],
      ...FRAME_ATTRIBUTES.flatMap((name) => {
        const value = attributes[name];
        return value === undefined ? [] : [[name, value]];
      }),
    ]),
  );

/** The origins in a list of addresses; what is none of the web’s is left out. */
export const originsIn = (list: string): string[] =>
  list
    .split(/\s+/)
    .filter((address) => /^https?:/.test(address) && URL.canParse(address))
    .map((address) => new URL(address).origin);
