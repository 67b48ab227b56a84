import type { England } from '../england';
import type { LabelsRecord } from '../records/labels-record';
import type { ListedCollection } from './listed-collection';
import { suggestArea } from './search-areas';
import { wordsOf } from './words';

/**
 * Towns by name. A town that has given its name to the district, former district or region around it is left out:
 * that is offered already.
 */
export function addTowns(list: ListedCollection, england: England, labels: LabelsRecord): void {
  const { geography } = england;
  const areas = [
    geography.districts,
    geography.formerDistricts,
    geography.authorities,
    geography.regions,
  ].flat();
  const spelt = (name: string) => wordsOf(name).join(' ');
  labels.name.forEach((name, row) => {
    const [lon, lat, atom] = [labels.lon[row], labels.lat[row], geography.atoms[labels.atom[row] ?? -1]];
    const around = atom && suggestArea(england, atom.code);
    if (lon === undefined || lat === undefined || atom === undefined || around?.goal.kind !== 'place') return;
    if (areas.some((area) => area.atoms.has(atom.index) && spelt(area.name) === spelt(name))) return;
    const within = [...new Set([around.name, ...(around.within ?? [])])];
    const goal = { kind: 'town', place: around.goal.place, lon, lat } as const;
    list.add(name, { goal, kind: 'town', name, within }, ['town city', ...within]);
  });
}
