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
  private camera: Camera | undefined;
  private place: string | undefined;
  private started = false;

  /** @param camera what the drawing begins with. */
  begin(camera: Camera | undefined): void {
    this.camera = camera;
  }

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
    this.place = id;
    if (selection === undefined || (first && this.camera !== undefined)) return;
    const camera = cameraFor(selection, england, drawing);
    if (camera !== undefined) drawing.moveTo(camera, { animate: !first && !prefersReducedMotion() });
  }
}
