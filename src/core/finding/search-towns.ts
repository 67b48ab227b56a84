import type { England } from '../england';
import type { LabelsRecord } from '../records/labels-record';
import type { ListedCollection } from './listed-collection';
import { suggestArea } from './search-areas';
import { wordsOf } from './words';

/**
 * Towns by name. A town that has given its name to the district, former district, authority or region around it is
 * left out: that is offered already.
 */
export function* addTowns(list: ListedCollection, england: England, labels: LabelsRecord): Generator<void> {
  const { districts, formerDistricts, authorities, regions, atoms } = england.geography;
  const areas = [...districts, ...formerDistricts, ...authorities, ...regions];
  for (const [row, name] of labels.name.entries()) {
    const [lon, lat, atom] = [labels.lon[row], labels.lat[row], atoms[labels.atom[row] ?? -1]];
    const around = atom && suggestArea(england, atom.code);
    if (lon === undefined || lat === undefined || atom === undefined || around?.goal.kind !== 'place')
      continue;
    const isNamesake = areas.some((area) => area.atoms.has(atom.index) && sameWords(area.name, name));
    if (isNamesake) continue;
    const within = [...new Set([around.name, ...(around.within ?? [])])];
    const goal = { kind: 'town', place: around.goal.place, lon, lat } as const;
    list.add(name, { goal, kind: 'town', name, within }, ['town city', ...within]);
    yield;
  }
}

function sameWords(a: string, b: string): boolean {
  return a === b || wordsOf(a).join(' ') === wordsOf(b).join(' ');
}
