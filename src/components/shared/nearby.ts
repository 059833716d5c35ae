import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Acts when an element comes near the viewport, as long as it is asked for. */
export class Nearby implements ReactiveController {
  readonly #observer: IntersectionObserver;

  constructor(
    private readonly element: ReactiveControllerHost & Element,
    private readonly isAsked: () => boolean,
    act: () => void,
  ) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) act();
      },
      { rootMargin: '100%' },
    );
    element.addController(this);
  }

  hostUpdated(): void {
    if (this.element.isConnected && this.isAsked()) this.#observer.observe(this.element);
    else this.#observer.disconnect();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }
}
