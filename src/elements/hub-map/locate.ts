import { ENGLAND_BOX } from '../../map/projection';
import { panelMessages } from '../../messages/map-panels';
import type { Announcer } from '../announcer';
import type { MapModel } from './map-model';

const CLOSE = 9.5;
const PATIENCE = 10_000;

/** Brings the map to where the reader is, when the reader asks. The position stays in the browser and is not kept. */
export async function locate(model: Pick<MapModel, 'moveByUser'>, announcer: Announcer): Promise<void> {
  announcer.say(panelMessages.locate.finding);
  const position = await new Promise<GeolocationPosition | undefined>((resolve) => {
    const options = { timeout: PATIENCE, maximumAge: 60_000 };
    navigator.geolocation.getCurrentPosition(resolve, () => resolve(undefined), options);
  });
  if (position === undefined) {
    announcer.say(panelMessages.locate.refused);
    return;
  }
  const { longitude: lon, latitude: lat } = position.coords;
  const [west, south, east, north] = ENGLAND_BOX;
  if (lon < west || lon > east || lat < south || lat > north) {
    announcer.say(panelMessages.locate.outside);
    return;
  }
  model.moveByUser({ lon, lat, zoom: CLOSE });
  announcer.say(panelMessages.locate.found);
}
