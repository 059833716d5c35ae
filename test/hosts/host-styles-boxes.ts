import type { Page } from 'puppeteer-core';

/** What of ours a page shows, in document order, shadow roots and all. */
export interface Shown {
  /** Where each element is in its embed, and how large. */
  boxes: (readonly [name: string, x: number, y: number, width: number, height: number])[];
  /** Colours and type of each element in the light DOM. */
  looks: string[];
  /** What is read, with the letters’ case. */
  text: string;
  /** Text that a box cuts off. */
  clipped: string[];
}

/** What is left to a page’s own sheet, and to readers: spacing, and an embed’s place among the page’s own. */
export type Left = Readonly<Record<string, string>>[];

/** Puts into a page, as `ours`, what finds our elements. */
export const prepare = (page: Page) => page.evaluateOnNewDocument(`(${String(inPage)})()`);

interface Ours {
  roots(): HTMLElement[];
  light(): HTMLElement[];
  within(root: Element): Element[];
  /** When what follows from a new width is drawn. */
  drawn(): Promise<void>;
}

function inPage() {
  const tags = 'sourced-timeline,sourced-actor-card,sourced-mission-status';
  const roots = () =>
    [...document.querySelectorAll<HTMLElement>(`.sourced-embed,${tags}`)].filter(
      (one) => !one.parentElement!.closest(`.sourced-embed,${tags}`),
    );
  const light = () =>
    roots().flatMap((root) => [
      root,
      ...root.querySelectorAll<HTMLElement>(`${tags},.sourced-content,.sourced-content *`),
    ]);
  const within = (element: Element): Element[] => [
    element,
    ...[...(element.shadowRoot?.children ?? []), ...element.children].flatMap(within),
  ];
  const drawn = () =>
    new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
  Object.assign(globalThis, { ours: { roots, light, within, drawn } satisfies Ours });
}

declare const ours: Ours;

/** Unfolds everything, so that all of it is measured. */
export async function unfold(page: Page): Promise<void> {
  await page.bringToFront();
  await page.evaluate(async () => {
    for (const one of document.querySelectorAll('details')) one.open = true;
    await document.fonts.ready;
    await ours.drawn();
  });
}

export const shown = (page: Page): Promise<Shown> =>
  page.evaluate(() => {
    const isPlaceholder = (element: Element) => element.matches('.sourced-embed');
    const boxes = ours.roots().flatMap((root) => {
      const from = root.getBoundingClientRect();
      return ours.within(root).map((element) => {
        const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
        if (element.getClientRects().length === 0) return [name, 0, 0, 0, 0] as const;
        const { x, y, width, height } = element.getBoundingClientRect();
        return [name, x - from.x, y - from.y, width, height] as const;
      });
    });
    const looks = ours.light().map((element) => {
      const style = getComputedStyle(element);
      return isPlaceholder(element)
        ? ''
        : [
            element.localName + '.' + element.className,
            style.color,
            style.webkitTextFillColor,
            style.backgroundColor,
            style.fontFamily,
            style.fontSize,
            style.fontWeight,
            style.fontStyle,
            style.textDecorationLine,
            style.textTransform,
            style.visibility,
            style.opacity,
            style.zIndex,
            markOf(element, '::before'),
            markOf(element, '::after'),
          ].join(' | ');
    });
    /** What is computed of a mark that is drawn there, but for sizes, places, and what is left to the page. */
    function markOf(element: Element, pseudo: string): string {
      const left =
        /^-|^(min-|max-)?(width|height|inline-size|block-size)$|origin$|^inset|^(top|right|bottom|left)$|spacing$|line-height|text-rendering|orphans|widows/;
      const style = getComputedStyle(element, pseudo);
      return /^(none|normal)$/.test(style.content)
        ? ''
        : [...style]
            .filter((name) => !left.test(name))
            .map((name) => `${name}: ${style.getPropertyValue(name)}`)
            .join('; ');
    }
    const clipped = ours
      .roots()
      .flatMap(ours.within)
      .flatMap((element) => {
        const texts = [...element.childNodes].filter(
          (node) => node instanceof Text && node.data.trim(),
        );
        if (texts.length === 0 || element.closest('[aria-hidden],option,style,.sourced-to'))
          return [];
        const range = document.createRange();
        range.selectNodeContents(element);
        const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
        for (let outer: Element | null = element; outer; outer = parentOf(outer)) {
          const style = getComputedStyle(outer);
          if (style.clipPath.startsWith('inset(50%')) return [];
          const box = outer.getBoundingClientRect();
          const cuts = (overflow: string) => /hidden|clip/.test(overflow);
          if (
            rects.some(
              ({ left, right, top, bottom }) =>
                (cuts(style.overflowX) && (left < box.left - 1 || right > box.right + 1)) ||
                (cuts(style.overflowY) && (top < box.top - 3 || bottom > box.bottom + 3)),
            )
          )
            return [`${element.localName}.${element.className} ${element.textContent.trim()}`];
        }
        return [];
      });
    function parentOf(element: Element): Element | null {
      return (
        element.assignedSlot ??
        element.parentElement ??
        (element.getRootNode() as Partial<ShadowRoot>).host ??
        null
      );
    }
    const text = ours
      .roots()
      .map((root) => root.innerText.replace(/[^\S\n]+/g, ' '))
      .join('\n\n');
    return { boxes, looks, text, clipped };
  });

/** How a page spaces lines, letters and words in what is ours, and places it. */
export const leftTo = (page: Page): Promise<Left> =>
  page.evaluate(() =>
    ours.light().map((element, _, all) => {
      const style = getComputedStyle(element);
      const lines = parseFloat(style.lineHeight) / parseFloat(style.fontSize);
      const isRoot = !all.some(
        (other) => other !== element && other.contains(element) && !other.matches('.sourced-embed'),
      );
      return {
        'line-height': Number.isNaN(lines) ? style.lineHeight : String(lines),
        'letter-spacing': style.letterSpacing,
        'word-spacing': style.wordSpacing,
        ...(isRoot && { margin: style.margin, 'max-width': style.maxWidth }),
      };
    }),
  );

/** Does the same in another page; with nothing, no more. */
export const leaveTo = (page: Page, left: Left) =>
  page.evaluate(async (all) => {
    ours.light().forEach((element, index) => {
      element.removeAttribute('style');
      for (const [name, value] of Object.entries(all[index] ?? {})) {
        element.style.setProperty(name, value, 'important');
      }
    });
    await ours.drawn();
  }, left);

/** The largest difference of two pages’ boxes, and where. */
export function worst(one: Shown, other: Shown): { difference: number; where: string } {
  if (one.boxes.length !== other.boxes.length) {
    return { difference: Infinity, where: `${one.boxes.length} and ${other.boxes.length} boxes` };
  }
  let found = { difference: 0, where: '' };
  one.boxes.forEach(([name, ...sides], index) => {
    const [, ...others] = other.boxes[index]!;
    const difference = Math.max(...sides.map((side, at) => Math.abs(side - others[at]!)));
    if (difference > found.difference) {
      found = { difference, where: `${name} ${sides.join(' ')} and ${others.join(' ')}` };
    }
  });
  return found;
}
