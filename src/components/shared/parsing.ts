/** Whether the parser may still add to the element: the page is loading, and nothing stands after it yet. */
export function isBeingParsed(element: Element): boolean {
  if (document.readyState !== 'loading' || !element.isConnected) return false;
  for (let node: Node | null = element; node; node = parentOf(node)) {
    if (node.nextSibling) return false;
  }
  return true;
}

const parentOf = (node: Node) => (node instanceof ShadowRoot ? node.host : node.parentNode);

/** Resolves once the parser has left the element. */
export async function afterParsing(element: Element): Promise<void> {
  while (isBeingParsed(element)) await new Promise((resume) => setTimeout(resume, 16));
}
