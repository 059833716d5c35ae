/** A task of its own: what waits for the browser, paint and input, comes first. */
export const nextTask = (): Promise<unknown> =>
  new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = resume;
    port2.postMessage(0);
  });

/** Resolves after the next frame is painted; soon where none is, as in hidden pages and frames out of view. */
export async function afterPaint(): Promise<void> {
  await Promise.race([
    new Promise(requestAnimationFrame),
    new Promise((resume) => setTimeout(resume, 200)),
  ]);
  await nextTask();
}
