import { createComponent, type EventName } from '@lit/react';
import type { LitElement } from 'lit';
import * as React from 'react';

/** What can be set on an element: its public fields. */
type Properties<E extends LitElement> = {
  [
    K in keyof E as K extends keyof LitElement
      ? never
      : E[K] extends (...args: never[]) => unknown
        ? never
        : K
  ]?: (E[K] extends string[] ? readonly string[] : E[K]) | undefined;
};

type Events = Readonly<Record<string, EventName>>;

type Handlers<E extends Events> = {
  [K in keyof E]?: ((event: E[K]['__eventType']) => void) | undefined;
};

/** Props of a component: the element’s properties and events, and what all of HTML’s elements have. */
export type Props<E extends LitElement, V extends Events> = Properties<E> &
  Handlers<V> &
  Omit<React.HTMLAttributes<E>, 'children' | keyof Properties<E> | keyof V>;

export type Component<E extends LitElement, V extends Events> = React.ForwardRefExoticComponent<
  React.PropsWithoutRef<Props<E, V>> & React.RefAttributes<E>
>;

/**
 * Makes a component of an element. What is inside the element is none of React’s business: it is what the
 * page came with (`dangerouslySetInnerHTML`, from `prerender`), and then what the element makes of it, be
 * that before React hydrates or after.
 */
export function wrap<E extends LitElement, V extends Events>(
  tagName: string,
  elementClass: new () => E,
  events: V,
): Component<E, V> {
  const Inner = createComponent({ react: React, tagName, elementClass, events });
  const Outer = React.forwardRef<E, Props<E, V>>((props, ref) => {
    const { dangerouslySetInnerHTML: given }: React.HTMLAttributes<E> = props;
    const __html = given?.__html ?? '';
    // Given another object with the same HTML, React 19.0 writes it anew.
    const inside = React.useMemo(() => ({ __html }), [__html]);
    return React.createElement(Inner as React.ElementType, {
      ...props,
      ref,
      dangerouslySetInnerHTML: inside,
    });
  });
  Outer.displayName = elementClass.name;
  return Outer;
}
