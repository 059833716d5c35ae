/** Red, green and blue, 0 to 255. */
export type Colour = readonly [red: number, green: number, blue: number];

/** Relative luminance, WCAG 2.2. */
function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map((level) => {
    const channel = level / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, 1 to 21. */
export function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

export const hex = (colour: Colour): string =>
  `#${colour.map((level) => level.toString(16).padStart(2, '0')).join('')}`;

/** What a token is for, which says how much contrast it needs with the grounds. */
export const ROLES = {
  ground: { title: 'Grounds', needs: 0, says: 'Text and marks stand on them.' },
  text: { title: 'Text', needs: 4.5, says: 'At least 4.5 on each ground.' },
  drawn: { title: 'Marks and borders', needs: 3, says: 'At least 3 on each ground.' },
  plain: { title: 'Rules', needs: 0, says: 'Between rows; nothing depends on them.' },
} as const;

export type Role = keyof typeof ROLES;

const ROLE_OF: Readonly<Record<string, Role>> = {
  surface: 'ground',
  wash: 'ground',
  ink: 'text',
  'ink-2': 'text',
  contest: 'text',
  rule: 'plain',
};

/** A colour as a browser computes it from the elements’ own style sheets. */
export interface Swatch {
  /** Without `--sourced-`. */
  name: string;
  role: Role;
  colour: Colour;
  /** Contrast with each ground, in their order. */
  ratios: readonly { ground: string; ratio: number }[];
}

/**
 * The colours of the elements for a scheme, as they come out where `parent` is, themes and the page’s own
 * custom properties included.
 */
export function swatches(parent: Element, scheme: 'light' | 'dark', names: string[]): Swatch[] {
  const element = document.createElement('sourced-timeline');
  element.setAttribute('theme', scheme);
  parent.append(element);
  const found = names.map((name): [string, Colour] => {
    element.style.setProperty('outline-color', `var(--s-${name})`);
    return [name, read(getComputedStyle(element).outlineColor)];
  });
  element.remove();
  const roleOf = (name: string) => ROLE_OF[name] ?? 'drawn';
  const grounds = found.filter(([name]) => roleOf(name) === 'ground');
  return found.map(([name, colour]) => ({
    name,
    role: roleOf(name),
    colour,
    ratios: grounds.map(([ground, back]) => ({ ground, ratio: contrast(colour, back) })),
  }));
}

function read(computed: string): Colour {
  const [red, green, blue, alpha = 1] = (computed.match(/[\d.]+/g) ?? []).map(Number);
  if (red === undefined || green === undefined || blue === undefined || alpha !== 1) {
    throw new Error(`No opaque colour: ${computed}`);
  }
  return [red, green, blue];
}

/** Where a swatch has less contrast than its role needs. */
export const lacking = ({ role, ratios }: Swatch) =>
  ratios.filter(({ ratio }) => ratio < ROLES[role].needs);
