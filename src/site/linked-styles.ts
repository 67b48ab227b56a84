/**
 * The build puts a page's style sheets into the page, and leaves the links to them there, disabled. Where a host's
 * policy refuses styles in a page, those are fetched after all.
 */
export function linkRefusedStyles(): void {
  const style = document.querySelector<HTMLStyleElement>('style[data-sheets]');
  // A style that was refused has no sheet.
  if (style === null || style.sheet !== null) return;
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]'))
    link.disabled = false;
}
