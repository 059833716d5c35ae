/** What a play function does as a reader would, in Storybook and in the test runner. */
export interface Reader {
  canvasElement: HTMLElement;
  step(label: string, play: () => Promise<void>): Promise<void> | void;
}

const FRAMES = 900;

/** Waits, a frame at a time, until something is there. */
export async function until<T>(what: string, look: () => T | undefined | null | false): Promise<T> {
  for (let frame = 0; frame < FRAMES; frame++) {
    const found = look();
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  throw new Error(`Waited in vain: ${what}`);
}

/** Every element under a node, in shadow roots too. */
function* under(root: ParentNode): Generator<HTMLElement> {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    yield element;
    if (element.shadowRoot) yield* under(element.shadowRoot);
  }
}

/** The elements that a reader sees, by selector and words. */
export const seen = (root: ParentNode, selector: string, words?: RegExp): HTMLElement[] =>
  [...under(root)].filter(
    (element) =>
      element.matches(selector) &&
      element.checkVisibility({ visibilityProperty: true }) &&
      (!words || words.test(element.innerText.trim())),
  );

/** The first such element, once it is there. */
export const find = (root: ParentNode, selector: string, words?: RegExp): Promise<HTMLElement> =>
  until(`${selector} ${words ?? ''}`, () => seen(root, selector, words)[0]);

export async function press(root: ParentNode, selector: string, words?: RegExp): Promise<void> {
  (await find(root, selector, words)).click();
}

/** Waits until the keys go to an element. */
export async function hasFocus(root: ParentNode, selector: string): Promise<void> {
  const element = await find(root, selector);
  const tree = element.getRootNode() as Document | ShadowRoot;
  await until(`focus on ${selector}`, () => tree.activeElement === element);
}

/** Types into a field. */
export async function type(root: ParentNode, selector: string, text: string): Promise<void> {
  const field = (await find(root, selector)) as HTMLInputElement;
  field.value = text;
  for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
}

/** Waits until so many entries are shown, at least one and as many as `isRight` says. */
export const entriesShown = (root: ParentNode, isRight: (count: number) => boolean) =>
  until('the entries that are left', () => {
    const count = seen(root, '.sourced-entry').length;
    return count > 0 && isRight(count) && count;
  });
