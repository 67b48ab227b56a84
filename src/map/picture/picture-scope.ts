/** What the picture's rules hang from in a page; inside the map element they hang from the drawing itself. */
export const PICTURE_SCOPE = '.picture .svg-map';
