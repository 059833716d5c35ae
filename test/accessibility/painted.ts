import type { Page } from 'puppeteer-core';

/** What is too faint on the running page, and how much was looked at. */
export interface Painted {
  texts: number;
  signs: number;
  /** Outlines of what has the focus or is chosen. */
  rings: number;
  faults: string[];
}

/**
 * Contrast of all that elements of ours paint outside of pictures: text 4.5, what is drawn 3, each on the ground
 * that is painted behind it. Only lines in the colour of rules are decoration.
 */
export const paintedContrast = (page: Page): Promise<Painted> =>
  page.evaluate(() => {
    type Colour = readonly [red: number, green: number, blue: number, alpha: number];
    const TAGS = 'sourced-timeline,sourced-actor-card,sourced-mission-status';
    const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
    const known = new Map<string, Colour>();
    const read = (css: string): Colour => {
      const before = known.get(css);
      if (before) return before;
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = css;
      context.fillRect(0, 0, 1, 1);
      const [red = 0, green = 0, blue = 0, alpha = 0] = context.getImageData(0, 0, 1, 1).data;
      const colour: Colour = [red, green, blue, alpha / 255];
      known.set(css, colour);
      return colour;
    };
    const over = ([r, g, b, alpha]: Colour, back: Colour): Colour => {
      const mix = (one: number, other: number) => one * alpha + other * (1 - alpha);
      return [mix(r, back[0]), mix(g, back[1]), mix(b, back[2]), 1];
    };
    const luminance = (colour: Colour) => {
      const [r = 0, g = 0, b = 0] = colour.slice(0, 3).map((channel) => {
        const part = channel / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: Colour, other: Colour) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };

    const parentOf = (element: Element): Element | null => {
      if (element.matches(':popover-open')) return null;
      const root = element.getRootNode();
      const host = root instanceof ShadowRoot ? root.host : null;
      return element.assignedSlot ?? element.parentElement ?? host;
    };
    /** What is behind a box of this element’s, with its own ground. */
    const groundOf = (start: Element | null): Colour => {
      const layers: Colour[] = [];
      for (let one = start; one; one = parentOf(one)) {
        const colour = read(getComputedStyle(one).backgroundColor);
        if (colour[3] > 0) layers.push(colour);
        if (colour[3] === 1) break;
      }
      return layers.reduceRight((back, layer) => over(layer, back), read('white'));
    };

    /** What a ring lies on: around a badge the page’s own ground, where the badge brings none that wide. */
    const aroundOf = (element: Element, { boxShadow }: CSSStyleDeclaration, behind: Colour) => {
      if (!element.matches('.box')) return behind;
      const [brought] = boxShadow.match(/rgba?\([^)]*\)/) ?? [];
      return brought ? read(brought) : groundOf(parentOf(parentOf(element)!));
    };

    const painted: Painted = { texts: 0, signs: 0, rings: 0, faults: [] };
    const faults = new Set<string>();
    const judge = (kind: 'texts' | 'signs' | 'rings', what: string, css: string, back: Colour) => {
      const front = read(css);
      if (front[3] === 0) return;
      painted[kind]++;
      const found = contrast(over(front, back), back);
      const ground = back.slice(0, 3).map(Math.round).join();
      if (found < (kind === 'texts' ? 4.5 : 3))
        faults.add(`${what}: ${css} on ${ground} is ${found.toFixed(2)}`);
    };

    /** What tokens of an element come to, as computed colours. */
    const tokenOf = (element: Element, token: string) => {
      const probe = element.shadowRoot!.appendChild(document.createElement('i'));
      probe.style.color = `var(${token})`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    };

    const look = (element: Element, rule: string, surface: string) => {
      if (!element.checkVisibility({ visibilityProperty: true })) return;
      const style = getComputedStyle(element);
      const name = `${element.localName}.${element.getAttribute('class') ?? ''}`;
      const ground = groundOf(element);
      // An open popover is told from the page by its own ground.
      const behind = element.matches(':popover-open') ? ground : groundOf(parentOf(element));
      if (element instanceof SVGElement) {
        if (element instanceof SVGSVGElement) judge('signs', name, style.color, ground);
        return;
      }
      const isOff = element.matches('[aria-disabled="true"],:disabled');
      const isField = element.matches('input,select,textarea');
      const hasText = [...element.childNodes].some(
        (node) => node instanceof Text && node.data.trim(),
      );
      if ((hasText || isField) && parseFloat(style.fontSize) > 0 && !isOff) {
        const text = element.textContent.trim().slice(0, 30);
        judge('texts', `${name} “${text}”`, style.color, ground);
      }
      if (isOff) return;
      const lines = (what: string, its: CSSStyleDeclaration, back: Colour) => {
        for (const side of ['top', 'right', 'bottom', 'left']) {
          const of = (part: string) => its.getPropertyValue(`border-${side}-${part}`);
          const isThere = of('style') !== 'none' && parseFloat(of('width')) > 0;
          if (isThere && of('color') !== rule) judge('signs', what, of('color'), back);
        }
      };
      lines(name, style, behind);
      if (style.outlineStyle !== 'none') {
        judge('rings', `ring of ${name}`, style.outlineColor, aroundOf(element, style, behind));
      }
      for (const pseudo of ['::before', '::after']) {
        const its = getComputedStyle(element, pseudo);
        if (/^(none|normal)$/.test(its.content) || its.display === 'none') continue;
        const what = `${name}${pseudo}`;
        // The grip lies on its handle.
        const isGrip = element.matches('.handle') && pseudo === '::after';
        const back = isGrip ? read(getComputedStyle(element, '::before').backgroundColor) : ground;
        lines(what, its, back);
        if (!its.content.startsWith('""')) {
          judge('texts', what, its.color, over(read(its.backgroundColor), back));
          continue;
        }
        const drawn = its.backgroundImage.match(/rgba?\([^)]*\)/g) ?? [];
        for (const colour of new Set([its.backgroundColor, ...drawn]))
          // A hollow sign is filled with its ground.
          if (colour !== surface || String(back) !== String(read(surface)))
            judge('signs', what, colour, back);
      }
    };

    const within = (root: ParentNode): Element[] =>
      [...root.querySelectorAll('*')].flatMap((one) => [
        one,
        ...(one.shadowRoot ? within(one.shadowRoot) : []),
      ]);
    for (const element of document.querySelectorAll(TAGS)) {
      const [rule, surface] = ['--s-rule', '--s-surface'].map((token) => tokenOf(element, token));
      const inside = element.shadowRoot ? within(element.shadowRoot) : [];
      for (const one of [element, ...inside, ...within(element)]) look(one, rule!, surface!);
    }
    return { ...painted, faults: [...faults] };
  });
