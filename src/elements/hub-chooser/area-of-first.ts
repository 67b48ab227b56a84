import type { Area } from '../../core/geography/geography';
import type { Way } from './way';

/** The area of a level that the first place of the comparison is or lies in: the likeliest to be asked about. */
export function areaOfFirst<Place extends Area>(way: Way, areas: readonly Place[]): Place | undefined {
  const [first] = way.session.view.localities;
  const [code] = first?.kind === 'areas' ? first.places : [];
  const area = code === undefined ? undefined : way.atlas.england.geography.area(code);
  if (area === undefined) return undefined;
  return areas.find((one) => one.code === area.code) ?? areas.find(({ atoms }) => atoms.contains(area.atoms));
}
