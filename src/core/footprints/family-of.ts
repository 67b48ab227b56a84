import type { England } from '../england';
import type { Family, FamilyId } from './families';

/** @throws RangeError when the atlas that is open has no such family, as an older edition may not. */
export function familyOf(england: England, id: FamilyId): Family {
  const family = england.families.get(id);
  if (family === undefined) throw new RangeError(`the atlas has no family "${id}"`);
  return family;
}
