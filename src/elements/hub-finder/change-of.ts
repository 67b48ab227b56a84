import type { Suggestion } from '../../core/finding/suggestion';
import type { Session, ViewPatch } from '../../state/session';
import { LAYER_IDS } from '../../state/view';

/** Web-mercator zoom at which a town fills the map with what is around it. */
const TOWN_ZOOM = 10;

/** The change of view that a pick makes: the place, the map's own choice of camera, and on the site the map's page. */
export function changeOf({ goal }: Suggestion, session: Session): ViewPatch {
  const page: ViewPatch = session.hasPages ? { page: 'map' } : {};
  switch (goal.kind) {
    case 'place':
      return { ...page, place: goal.place, camera: undefined };
    case 'town':
      return { ...page, place: goal.place, camera: { lon: goal.lon, lat: goal.lat, zoom: TOWN_ZOOM } };
    case 'family': {
      const { layers } = session.view;
      const shown = LAYER_IDS.filter((id) => id === goal.family || layers.includes(id));
      return { ...page, place: undefined, camera: undefined, layers: shown };
    }
  }
}
