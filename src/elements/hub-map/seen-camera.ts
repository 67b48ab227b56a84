import type { Camera } from '../../state/view';

/** As much as a link needs: about 10 m and a hundredth of a zoom. */
export function roundedCamera({ lon, lat, zoom }: Camera): Camera {
  const to = (value: number, digits: number) => Math.round(value * 10 ** digits) / 10 ** digits;
  return { lon: to(lon, 4), lat: to(lat, 4), zoom: to(zoom, 2) };
}

export function sameCamera(a: Camera | undefined, b: Camera | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a.lon === b.lon && a.lat === b.lat && a.zoom === b.zoom;
}
