/**
 * Registers an element unless its name is taken: a page may include the script twice, or two versions of it,
 * and the first must go on working (the registry throws on a second definition).
 */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known = customElements.get(name);
  if (known === undefined) customElements.define(name, element);
  else if (known !== element) {
    console.warn(`<${name}>: already defined by another copy of the Hub Atlas; the first one is used.`);
  }
}
