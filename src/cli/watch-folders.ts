import { existsSync, watch, type FSWatcher } from 'node:fs';

/** A save is often several changes, which come within this many milliseconds. */
const PAUSE = 50;
const WATCHED = /\.(ya?ml|txt)$|^[^.]*$/;

/**
 * Calls back at once, and after each change of an authored file or a text, never twice at once, until the signal.
 * Folders that are not there yet are watched once they are.
 */
export async function watchFolders(
  folders: readonly string[],
  signal: AbortSignal | undefined,
  onChange: () => Promise<void>,
): Promise<void> {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();
  const start = () => {
    for (const folder of folders) {
      if (watchers.has(folder) || !existsSync(folder)) continue;
      const watcher = watch(folder, (_, name) => {
        if (name === null || WATCHED.test(name)) changed();
      });
      watcher.on('error', () => watchers.delete(folder));
      watchers.set(folder, watcher);
    }
  };
  const changed = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      start();
      running = running.then(onChange);
    }, PAUSE);
  };
  start();
  running = onChange();
  await new Promise<void>((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener('abort', () => resolve(), { once: true });
  });
  clearTimeout(timer);
  for (const watcher of watchers.values()) watcher.close();
  await running;
}
