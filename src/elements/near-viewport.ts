/** Far enough to be there before the reader is, near enough that an embed at a page's end costs most readers nothing. */
const MARGIN = '400px';

/**
 * Resolves when the element comes near the screen: scrolled to, or shown at last in a tab, a dialog, a details.
 * At once where the browser cannot tell.
 */
export function nearViewport(element: Element): Promise<void> {
  if (typeof IntersectionObserver === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        resolve();
      },
      { rootMargin: MARGIN },
    );
    observer.observe(element);
  });
}
