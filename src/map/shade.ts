import type { England } from '../core/england';
import { AtomSet } from '../core/geography/atom-set';
import { classesOf, classIndex } from '../core/places/classes';
import {
  isShare,
  LANDSCAPE_IDS,
  type LandscapeId,
  type LandscapeRow,
  landscape,
} from '../core/places/landscape';
import type { SchoolTable } from '../core/records/school-table';
import { landscapeMessages } from '../messages/landscape';
import type { ClassesLayer } from './scene';

export function isLandscapeId(text: string | undefined): text is LandscapeId {
  return LANDSCAPE_IDS.some((id) => id === text);
}

/** The shading of authorities by a measure of the landscape. What is not known gets the pattern, never a class. */
export function shadeLayer(england: England, id: LandscapeId, table: SchoolTable | undefined): ClassesLayer {
  const { title } = landscapeMessages.measures[id];
  const rows = landscape(england, table);
  const value = (row: LandscapeRow) => row.figures[id];
  const values = rows.flatMap((row) => value(row) ?? []);
  const classes = classesOf(values);
  const none = new AtomSet(england.geography.size);
  const atomsOf = (test: (figure: number | undefined) => boolean) =>
    rows.filter((row) => test(value(row))).reduce((all, { authority }) => all.union(authority.atoms), none);
  return {
    type: 'classes',
    id: 'shade',
    title,
    scale: 'ramp',
    classes: classes.map(({ low, high }, i) => ({
      // The first class says what is shaded: the key has no heading of its own.
      label: `${i === 0 ? `${title}: ` : ''}${landscapeMessages.range(low, high, isShare(id))}`,
      atoms: atomsOf((figure) => figure !== undefined && classIndex(classes, figure) === i),
    })),
    missing: atomsOf((figure) => figure === undefined),
  };
}
