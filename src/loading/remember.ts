const MOST = 50;

/** Keeps a value as the latest; the oldest is forgotten, so that a page that is never left does not grow. */
export function remember<T>(latest: Map<string, T>, key: string, value: T): void {
  latest.delete(key);
  latest.set(key, value);
  const [oldest = key] = latest.keys();
  if (latest.size > MOST) latest.delete(oldest);
}
