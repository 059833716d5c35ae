/** What is to be done with each that waits. */
const waiting = new Map<Element, () => void>();

/** One observer for all that waits, within a window’s height above and below what is seen. */
let observer: IntersectionObserver | undefined;
let isPrinting = false;

/**
 * Acts once an element is near the window, or the page prints; soon where no observer can tell what is near.
 * An element waits for one thing at a time.
 *
 * @returns Ends the waiting.
 */
export function whenNear(element: Element, act: () => void): () => undefined {
  if (!('IntersectionObserver' in globalThis)) {
    const timer = setTimeout(act);
    return () => void clearTimeout(timer);
  }
  observer ??= watch();
  waiting.set(element, act);
  if (isPrinting) wake(element);
  else observer.observe(element);
  return () => void forget(element);
}

function watch(): IntersectionObserver {
  addEventListener('beforeprint', () => {
    isPrinting = true;
    [...waiting.keys()].forEach(wake);
  });
  addEventListener('afterprint', () => {
    isPrinting = false;
  });
  return new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) wake(target);
    },
    { rootMargin: '100%' },
  );
}

function wake(element: Element): void {
  const act = waiting.get(element);
  forget(element);
  act?.();
}

function forget(element: Element): void {
  waiting.delete(element);
  observer?.unobserve(element);
}
