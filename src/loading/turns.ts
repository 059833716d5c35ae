/** A task of its own: what waits for the browser, paint and input, comes first. */
export const nextTask = (): Promise<unknown> =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resume;
    port2.postMessage(0);
  });

/** Resolves after the next frame is painted; at once where the page is hidden, which paints nothing. */
export async function afterPaint(): Promise<void> {
  if (document.hidden) return;
  await new Promise(requestAnimationFrame);
  await nextTask();
}
