import type { Topology } from 'topojson-specification';
import type { Geography } from '../../core/geography/geography';
import type { LonLatBox } from '../drawing';
import { AtomPaths } from '../svg/atom-paths';
import { landPath } from '../svg/land-path';

/** Two steps to a unit, small corners and specks left out: as fine as 1,000 pixels show, and about 15 kB with brotli. */
export function nationalPaths(overview: Topology): AtomPaths {
  return new AtomPaths(overview, { stepsPerUnit: 2, smallestCorner: 3 }, 2);
}

/** London on a grid finer by as much as it is enlarged. */
export function londonPaths(overview: Topology, near: ReadonlySet<number>): AtomPaths {
  return new AtomPaths(overview, { stepsPerUnit: 6, smallestCorner: 6 }, 0.5, near);
}

/** Atoms whose boxes reach into `box`: what an enlarged part has to draw. */
export function atomsNear(geography: Geography, box: LonLatBox): ReadonlySet<number> {
  const near = geography.atoms.filter(
    ({ box: [west, south, east, north] }) =>
      west < box[2] && east > box[0] && south < box[3] && north > box[1],
  );
  return new Set(near.map(({ index }) => index));
}

/** Land around England, coarse: it is there only so that England does not look like an island. */
export function contextPath(context: Topology): string {
  return landPath(context, { stepsPerUnit: 1, smallestCorner: 24 }, 150);
}
