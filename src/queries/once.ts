/**
 * Loads something once a build, however many pages ask for it; with thousands of pages anything else would cost time in
 * the square of their number. In `astro dev` it loads anew each time, so that edits show.
 */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return load();
    kept ??= load();
    return kept;
  };
}
