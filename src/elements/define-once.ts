import { VERSION } from '../version';

/**
 * Registers an element unless its name is taken: a page may include the script twice, or two versions of it,
 * and the first must go on working (the registry throws on a second definition). Two copies of one version are the
 * same, as where the scripts of the atlas and of the comparison are both included; two versions are worth a word.
 */
export function defineOnce(name: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined') return;
  const known: unknown = customElements.get(name);
  if (known === undefined) customElements.define(name, element);
  else if (known !== element && versionOf(known) !== VERSION) {
    console.warn(
      `<${name}>: already defined by the Hub Atlas ${versionOf(known)}, which is used; this copy is ${VERSION}.`,
    );
  }
}

function versionOf(element: unknown): string {
  const version = typeof element === 'function' && 'version' in element ? element.version : undefined;
  return typeof version === 'string' ? version : 'of an unknown version';
}
