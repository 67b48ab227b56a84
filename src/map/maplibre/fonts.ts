import latin from '@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url';

/**
 * Names of the map's faces. MapLibre draws labels on a canvas, which sees the document's fonts only, so the faces
 * are added to the document; under names of our own, since the page around an embedded map must not change.
 * MapLibre reads the weight from the last word, and takes no name with a digit.
 */
export const FONTS = { plain: 'Hub Atlas Map', strong: 'Hub Atlas Map Semibold' } as const;

/** Declares the faces once per document. The file is fetched when the first label is drawn; without it labels are in the browser's sans-serif. */
export function declareFonts(document: Document): void {
  const faces = [
    new FontFace(FONTS.plain, `url("${latin}")`, { weight: '400' }),
    new FontFace(FONTS.strong, `url("${latin}")`, { weight: '600' }),
  ];
  const known = new Set([...document.fonts].map(({ family }) => family.replaceAll('"', '')));
  for (const face of faces) if (!known.has(face.family.replaceAll('"', ''))) document.fonts.add(face);
}
