import { formatPlaceId, type PlaceId } from '../../core/finding/place-id';
import type { MapDrawing } from '../../map/drawing';
import { HOME_BOX } from '../../map/projection';
import type { SceneSelection } from '../../map/scene';
import type { MapEngland } from '../../map/scene-layers';
import type { Camera } from '../../state/view';
import { prefersReducedMotion } from './reduced-motion';
import { roundedCamera, sameCamera } from './seen-camera';

type PlaceCamera = typeof import('./place-camera').cameraForPlace;

/** Brings the map to where a view says to look, once for each change of it, and never back against a hand. */
export class CameraFollower {
  private started = false;

  /**
   * @param camera what the drawing has by now
   * @param place what was picked on the map by now
   */
  constructor(
    private camera: Camera | undefined,
    private place: string | undefined,
  ) {}

  /** The reader's own movement: what the view will say of it is already seen. */
  moved(camera: Camera): Camera {
    this.camera = roundedCamera(camera);
    return this.camera;
  }

  /** A pick on the map: the place is in view and the map stays where it is. */
  picked(place: string): void {
    this.place = place;
  }

  /** A camera that came by the address or a program. */
  followCamera(camera: Camera | undefined, drawing: MapDrawing): void {
    if (sameCamera(camera, this.camera)) return;
    this.camera = camera;
    drawing.moveTo(camera ?? drawing.cameraFor(HOME_BOX, 0), { animate: !prefersReducedMotion() });
  }

  /** A place picked elsewhere is brought into view, unless the first view says itself where to look. */
  followPlace(
    place: PlaceId | undefined,
    selection: SceneSelection | undefined,
    england: MapEngland,
    drawing: MapDrawing,
    cameraFor: PlaceCamera,
  ): void {
    const first = !this.started;
    this.started = true;
    const id = place && formatPlaceId(place);
    // A postcode or a school is looked up first; its point comes with a later scene.
    if (id === this.place || (id !== undefined && selection === undefined)) return;
    // A place picked on another page: there is no width yet for it to fill.
    if (selection !== undefined && isHidden(drawing)) return;
    this.place = id;
    if (selection === undefined || (first && this.camera !== undefined)) return;
    const camera = cameraFor(selection, england, drawing);
    if (camera !== undefined) drawing.moveTo(camera, { animate: !first && !prefersReducedMotion() });
  }
}

/** Whether the map is not on the page now: its two sides are one. */
function isHidden(drawing: MapDrawing): boolean {
  const [west, south, east, north] = drawing.bounds;
  return drawing.project([east, south])[0] - drawing.project([west, north])[0] < 2;
}
