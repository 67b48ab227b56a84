/**
 * Prints with a paper size. `@page` counts only in the page's own style sheets, so one is added for as long as the
 * printing takes and taken away again: a host page's own printing is left as it was.
 */
export function printOn(
  paper: 'A4' | 'A3',
  orientation: 'portrait' | 'landscape',
  page: Window = window,
): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${paper} ${orientation}; margin: 12mm; }`);
  const { document } = page;
  const before = document.adoptedStyleSheets;
  document.adoptedStyleSheets = [...before, sheet];
  const after = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
  };
  page.addEventListener('afterprint', after, { once: true });
  page.print();
}
