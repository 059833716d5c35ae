let channel: MessageChannel | undefined;
const waiting: (() => void)[] = [];

/** A task of its own: what waits for the browser, paint and input, comes first. */
export const nextTask = (): Promise<void> =>
  new Promise((resume) => {
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.onmessage = () => waiting.shift()?.();
    }
    waiting.push(resume);
    channel.port2.postMessage(0);
  });

/** Resolves after the next frame is painted; soon where none is, as in hidden pages and frames out of view. */
export async function afterPaint(): Promise<void> {
  await new Promise<unknown>((resume) => {
    const timer = setTimeout(resume, 200);
    try {
      requestAnimationFrame(() => {
        clearTimeout(timer);
        resume(0);
      });
    } catch {
      // The page has made away with frames: the timer it is.
    }
  });
  await nextTask();
}
