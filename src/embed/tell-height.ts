import { heightMessage, isGreeting } from './height-message';

/**
 * Inside a frame: once the page around it has greeted, tells it how high the content is, and again when that changes.
 * @param content the element whose height is that of the content.
 * @param greeted called once, before the first telling: the content may then take the height it wants.
 */
export function tellHeight(content: HTMLElement, greeted: () => void): void {
  if (window.parent === window) return;
  let listener: { readonly page: Window; readonly origin: string } | undefined;
  let told = 0;
  const tell = (): void => {
    const { height } = heightMessage(content.getBoundingClientRect().height);
    if (listener === undefined || height === told) return;
    told = height;
    listener.page.postMessage(heightMessage(height), listener.origin);
  };
  window.addEventListener('message', ({ data, origin, source }) => {
    // A page without an origin of its own cannot be addressed; its frame keeps the height that its tag says.
    if (source !== window.parent || origin === 'null' || !isGreeting(data)) return;
    if (listener === undefined) {
      greeted();
      new ResizeObserver(tell).observe(content);
    }
    listener = { page: window.parent, origin };
    told = 0;
    tell();
  });
}
