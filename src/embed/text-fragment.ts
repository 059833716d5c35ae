/**
 * Whether the browser may still look for the text fragment that the page was opened by: it loses words
 * that move. Chromium gives up half a second after `load`.
 */
export function isTextSought(): boolean {
  // `location` does not tell of a text fragment.
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (!opened?.name.includes(':~:text=') || scrollY) return false;
  return !opened.loadEventEnd || performance.now() < opened.loadEventEnd + 1000;
}
