import { resolvePlace } from '../data/resolve-place';
import { localityName } from '../elements/locality-name';
import type { Session } from '../state/session';

/**
 * What the place of the view is called. `undefined` where there is none, where the atlas does not know it, and where a
 * file that would tell could not be had: what shows the place says so.
 */
export async function placeTitle(session: Session): Promise<string | undefined> {
  const { place, localities } = session.view;
  if (place === undefined) return undefined;
  try {
    const atlas = await session.atlas;
    const found = await resolvePlace(atlas, place);
    switch (found.kind) {
      case 'subject':
        return found.subject.name;
      case 'postcode':
        return found.answer.postcode;
      case 'school':
        return found.school.name;
      case 'trust':
        return found.trust.name;
      case 'locality': {
        const spec = localities[found.index];
        return spec && localityName(atlas.england, spec);
      }
    }
  } catch {
    return undefined;
  }
}
