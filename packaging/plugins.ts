/** What the build of the site adds to Vite, in one module: `vite.config.ts` has Vite itself run it. */

export { chunkGroups } from './chunks';
export { inPage } from './in-page';
export { narrowStyles } from './narrow-styles';
export { oEmbedFiles } from './oembed-plugin';
export { elementsBeside } from './site-plugin';
export { withoutGlobals } from './without-globals';
