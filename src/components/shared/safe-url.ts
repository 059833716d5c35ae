const allowed = new Set(['http:', 'https:', 'mailto:']);

/** The address as given if it may become a link: `http:`, `https:`, `mailto:` or relative; else undefined. */
export function safeUrl(url: string | undefined): string | undefined {
  if (!url) return undefined;
  try {
    // A relative address resolves to the base’s own scheme. Others may trim what browsers do not.
    const { protocol } = new URL(url.trim(), 'https://relative.invalid/');
    return allowed.has(protocol) ? url : undefined;
  } catch {
    return undefined;
  }
}
