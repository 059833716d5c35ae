const allowed = new Set(['http:', 'https:', 'mailto:']);

/** The address as given if it may become a link: `http:`, `https:`, `mailto:` or relative; else undefined. */
export function safeUrl(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    // A relative address resolves to the base’s own scheme.
    return allowed.has(new URL(url, 'https://relative.invalid/').protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
