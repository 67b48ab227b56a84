import type { Atlas } from '../../data/atlas';
import { resolvePlace } from '../../data/resolve-place';
import type { LonLat } from '../../map/drawing';
import type { ThemeId } from '../../map/palette';
import { HOME_BOX } from '../../map/projection';
import type { Scene } from '../../map/scene';
import { DETAIL_ZOOM } from '../../map/svg/path-files';
import type { SvgNode } from '../../map/svg/svg-node';
import { boundsOf, cameraFor, type Size } from '../../map/viewport';
import { mapMessages } from '../../messages/map';
import type { Camera, ViewState } from '../../state/view';
import { cameraForPlace } from '../hub-map/place-camera';
import { SceneFeed } from '../hub-map/scene-feed';
import { pointOfPlace } from '../place-point';
import { mapPicture } from './map-picture';

export interface PictureOptions {
  readonly size: Size;
  readonly theme: ThemeId;
  /** Prefix of the ids in it. */
  readonly id: string;
  /** Where it looks, if the view does not say; all of England or the place unless said. */
  readonly camera?: Camera | undefined;
}

/**
 * The map of a view as one SVG, once all is there that it shows. A layer whose data cannot be had is left out.
 * @throws AtlasError when there are no boundaries to draw.
 */
export async function drawPicture(atlas: Atlas, view: ViewState, options: PictureOptions): Promise<SvgNode> {
  const { size, theme, id } = options;
  const scene = await settledScene(atlas, view, theme, await pointOf(atlas, view));
  const camera = options.camera ?? view.camera ?? usualCamera(scene, atlas, size);
  const [boundaries, context] = await Promise.all([
    camera.zoom >= DETAIL_ZOOM ? atlas.detail().catch(() => atlas.overview()) : atlas.overview(),
    atlas.context().catch(() => undefined),
  ]);
  const family = scene.pickFamily && atlas.england.families.get(scene.pickFamily);
  const label = mapMessages.name(family?.name, family?.footprints.length ?? 0);
  return mapPicture(scene, { boundaries, ...(context && { context }) }, { camera, size, id, label });
}

/** The scene when every part it asks for has come or failed. */
async function settledScene(
  atlas: Atlas,
  view: ViewState,
  theme: ThemeId,
  point: LonLat | undefined,
): Promise<Scene> {
  let changed = (): void => {};
  const feed = new SceneFeed(() => changed());
  for (;;) {
    const next = new Promise<void>((resolve) => {
      changed = resolve;
    });
    const scene = feed.scene(atlas, view, theme, point);
    if (!feed.isWaiting) return scene;
    await next;
  }
}

function usualCamera({ selection }: Scene, { england }: Atlas, size: Size): Camera {
  const home = cameraFor(HOME_BOX, size, 0);
  if (selection === undefined) return home;
  const drawing = {
    camera: home,
    bounds: boundsOf(home, size),
    cameraFor: (box: Parameters<typeof cameraFor>[0], padding: number) => cameraFor(box, size, padding),
  };
  return cameraForPlace(selection, england, drawing) ?? home;
}

async function pointOf(atlas: Atlas, { place }: ViewState): Promise<LonLat | undefined> {
  if (place?.kind !== 'postcode' && place?.kind !== 'school') return undefined;
  return pointOfPlace(await resolvePlace(atlas, place).catch(() => undefined));
}
