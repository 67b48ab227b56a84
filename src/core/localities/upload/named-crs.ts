/**
 * Reference systems that a `crs` member may name without harm: WGS84 by its names, ETRS89 (within a metre of it in
 * England), and the two whose numbers tell themselves: British National Grid and web Mercator.
 */
const KNOWN = /(CRS:?84|EPSG:*[\d.]*:*(4326|4258|27700|3857|900913))$/i;

/** The name in the `crs` member that GeoJSON had until 2016, when it is one that cannot be read; else `undefined`. */
export function foreignCrs(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('crs' in value)) return undefined;
  const { crs } = value;
  if (typeof crs !== 'object' || crs === null) return undefined;
  const { properties } = crs as {
    readonly properties?: { readonly name?: unknown; readonly code?: unknown };
  };
  const name = properties?.name ?? (properties?.code === undefined ? undefined : `EPSG:${properties.code}`);
  if (typeof name !== 'string') return 'crs';
  return KNOWN.test(name) ? undefined : name;
}
