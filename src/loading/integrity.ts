/**
 * Whether data matches `integrity`: space-separated SRI hashes (sha256, sha384, sha512),
 * of which any of the strongest kind must match. Without one such hash nothing matches.
 */
export async function matchesIntegrity(data: Blob, integrity: string): Promise<boolean> {
  const hashes = [...integrity.matchAll(/(?:^|\s)sha(256|384|512)-([^\s?]+)/g)];
  const strongest = hashes
    .map(([, bits]) => bits)
    .sort()
    .pop();
  if (!strongest) return false;
  if (!crypto.subtle) return matchesByFetch(data, integrity);
  const digest = await crypto.subtle.digest(`SHA-${strongest}`, await data.arrayBuffer());
  const actual = btoa(String.fromCharCode(...new Uint8Array(digest)));
  return hashes.some(([, bits, hash]) => bits === strongest && hash === actual);
}

// Pages without https have no crypto.subtle; there the browser’s own check reads the data again.
async function matchesByFetch(data: Blob, integrity: string): Promise<boolean> {
  const address = URL.createObjectURL(data);
  try {
    await fetch(address, { integrity });
    return true;
  } catch {
    return false;
  } finally {
    URL.revokeObjectURL(address);
  }
}
