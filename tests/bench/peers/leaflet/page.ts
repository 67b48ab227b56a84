import 'leaflet/dist/leaflet.css';
import { map as createMap, geoJSON, type Path } from 'leaflet';
import { answer, loadHubs } from '../hubs';

/** The page a webmaster would make with Leaflet: outlines drawn as SVG, a click says the hub's name. */
const map = createMap('map', { attributionControl: false }).fitBounds([
  [49.86, -6.42],
  [55.82, 1.77],
]);
for (const hub of await loadHubs()) {
  const style = { color: '#333', weight: 1, fillColor: hub.colour, fillOpacity: 1 };
  const layer = geoJSON(hub.geometry, { style }).addTo(map);
  layer.on('click', () => answer(hub.name));
  layer.on('mouseover', () => layer.eachLayer((path) => (path as Path).setStyle({ weight: 3 })));
  layer.on('mouseout', () => layer.eachLayer((path) => (path as Path).setStyle({ weight: 1 })));
}
