import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/**
 * Names of the map's faces. MapLibre draws labels on a canvas, which sees the document's fonts only, so the faces
 * are added to the document; under names of our own, since the page around an embedded map must not change.
 * MapLibre reads the weight from the last word, and takes no name with a digit.
 */
export const FONTS = { plain: 'Hub Atlas Map', strong: 'Hub Atlas Map Semibold' } as const;

/** The face of the site's own pages, by which they are known. */
const OF_OUR_PAGES = 'Source Sans 3 Variable';

/**
 * Declares the faces once per document, on pages of our own. On somebody else's nothing is added to the document and no
 * font is fetched: labels are in the browser's sans-serif, as they are until the file has come.
 */
export function declareFonts(document: Document): void {
  const known = new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')));
  if (!known.has(OF_OUR_PAGES)) return;
  const faces = [
    new FontFace(FONTS.plain, `url("${latin}")`, { weight: '400' }),
    new FontFace(FONTS.strong, `url("${latin}")`, { weight: '600' }),
  ];
  for (const face of faces) if (!known.has(face.family.replaceAll('"', ''))) document.fonts.add(face);
}
