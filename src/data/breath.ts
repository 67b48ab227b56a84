/**
 * Lets the browser draw and answer hands and keys before more is computed: between pieces of work that together
 * would hold the page up.
 */
export function breath(): Promise<void> {
  return new Promise((go) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      go();
    };
    port2.postMessage(undefined);
  });
}
