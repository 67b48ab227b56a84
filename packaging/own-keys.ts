import type { Plugin } from 'vite';

const FILE = /[\\/]topojson-client[\\/]src[\\/]stitch\.js$/;
const LOOP = 'for (var k in fragmentByEnd) {';

/**
 * On a page whose old library has added to `Object.prototype`, `for … in` finds what was added. TopoJSON's one such
 * loop over what it has stitched then stumbles; in our bundles it goes over the object's own keys.
 */
export function ownKeys(): Plugin {
  return {
    name: 'hub-atlas-own-keys',
    apply: 'build',
    transform(code, id) {
      if (!FILE.test(id)) return undefined;
      if (!code.includes(LOOP)) this.error('topojson-client has changed: look again at its loops');
      return { code: code.replace(LOOP, 'for (var k of Object.keys(fragmentByEnd)) {'), map: null };
    },
  };
}
