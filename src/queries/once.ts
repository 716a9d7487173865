/**
 * Loads something once a build, however many pages ask for it; with thousands of pages anything else would cost time in
 * the square of their number. In `astro dev` edits still show: Astro evaluates the modules of queries anew when content or
 * data change.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    kept ??= load();
    return kept;
  };
}
