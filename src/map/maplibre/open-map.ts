import { LngLat, Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { ENGINE_WORDS } from '../../messages/engine';
import type { Camera } from '../../state/view';
import { withinLimits } from '../viewport';
import { EngineError } from './engine-error';

// Once bundled, MapLibre looks for its worker beside the wrong file; without this line there is no map.
setWorkerUrl(workerUrl);

/**
 * While sources and tiles come, MapLibre draws a frame for each, a dozen that nobody sees, since the picture stands
 * before it. Drawn this small they cost a device without a GPU next to nothing.
 */
const UNSEEN_PIXEL_RATIO = 1 / 16;

/** From here on frames have the pixels of the screen, and follow it when the window moves to another. */
export function sharpen(map: MapLibreMap): void {
  // MapLibre reads the screen's own ratio where none is set, which its types do not say.
  map.setPixelRatio(undefined as unknown as number);
}

export interface MapSetting {
  readonly camera: Camera;
  readonly cooperative: boolean;
}

/**
 * An empty map: north up, flat, held to England, silent for keyboard and screen reader, whose
 * ways in belong to the element around.
 * @throws `EngineError` of reason `no-webgl` where the browser gives no WebGL2 context.
 */
export function openMap(container: HTMLElement, setting: MapSetting): MapLibreMap {
  const map = construct(container, setting);
  map.touchZoomRotate.disableRotation();
  const canvas = map.getCanvas();
  canvas.tabIndex = -1;
  canvas.removeAttribute('role');
  canvas.removeAttribute('aria-label');
  canvas.setAttribute('aria-hidden', 'true');
  return map;
}

function construct(container: HTMLElement, { camera, cooperative }: MapSetting): MapLibreMap {
  try {
    return new MapLibreMap({
      container,
      center: [camera.lon, camera.lat],
      zoom: camera.zoom,
      style: { version: 8, sources: {}, layers: [] },
      transformConstrain: ({ lng, lat }, zoom) => {
        const kept = withinLimits({ lon: lng, lat, zoom });
        return { center: new LngLat(kept.lon, kept.lat), zoom: kept.zoom };
      },
      attributionControl: false,
      renderWorldCopies: false,
      dragRotate: false,
      touchPitch: false,
      pitchWithRotate: false,
      boxZoom: false,
      keyboard: false,
      cooperativeGestures: cooperative,
      maxPitch: 0,
      // Patterns then have one size per zoom, which the picture can follow; names appear at once.
      fadeDuration: 0,
      pixelRatio: UNSEEN_PIXEL_RATIO,
      validateStyle: false,
      locale: {
        'CooperativeGesturesHandler.WindowsHelpText': ENGINE_WORDS.scrollWithCtrl,
        'CooperativeGesturesHandler.MacHelpText': ENGINE_WORDS.scrollWithCommand,
        'CooperativeGesturesHandler.MobileHelpText': ENGINE_WORDS.twoFingers,
      },
    });
  } catch (error) {
    if (!/webgl/i.test(String(error))) throw error;
    throw new EngineError('no-webgl', 'the browser gives no WebGL2 context to draw the map in', {
      cause: error,
    });
  }
}
