import 'maplibre-gl/dist/maplibre-gl.css';
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { answer, loadHubs } from '../hubs';

/** The page a map developer would make with MapLibre as its documentation shows. */
setWorkerUrl(workerUrl);
const map = new MapLibreMap({
  container: 'map',
  style: {
    version: 8,
    sources: {},
    layers: [{ id: 'sea', type: 'background', paint: { 'background-color': '#cfd9dd' } }],
  },
  bounds: [
    [-6.42, 49.86],
    [1.77, 55.82],
  ],
  attributionControl: false,
});
const [hubs] = await Promise.all([loadHubs(), map.once('load')]);
map.addSource('hubs', {
  type: 'geojson',
  data: {
    type: 'FeatureCollection',
    features: hubs.map(({ name, colour, geometry }, id) => ({
      type: 'Feature',
      id,
      properties: { name, colour },
      geometry,
    })),
  },
});
map.addLayer({ id: 'fill', type: 'fill', source: 'hubs', paint: { 'fill-color': ['get', 'colour'] } });
map.addLayer({ id: 'line', type: 'line', source: 'hubs', paint: { 'line-color': '#333', 'line-width': 1 } });
map.on('click', 'fill', ({ features }) => answer(String(features?.[0]?.properties.name)));
map.once('idle', () => performance.mark('map-idle'));
