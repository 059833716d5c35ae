/** The one mark that we leave on a document or shadow root: what is done for it, by whichever copy of the library. */
const mark = Symbol.for('sourced-timeline');

/** Takes on a task that is to be done once for a document or shadow root; false where it is taken. */
export function claim(root: Document | ShadowRoot, task: string): boolean {
  const marked = root as (Document | ShadowRoot) & { [mark]?: Record<string, true> };
  if (!marked[mark]) Object.defineProperty(root, mark, { value: {} });
  const tasks = marked[mark] ?? {};
  if (tasks[task]) return false;
  tasks[task] = true;
  return true;
}
