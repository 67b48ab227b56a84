import { geoMercator, geoPath } from 'd3-geo';
import { select } from 'd3-selection';
import { answer, loadHubs } from '../hubs';

/** The page a data journalist would make with D3: one path per hub, a click says its name. */
const hubs = await loadHubs();
const frame = document.getElementById('map');
const size: [number, number] = [frame?.clientWidth ?? 360, frame?.clientHeight ?? 560];
const all = {
  type: 'GeometryCollection' as const,
  geometries: hubs.map(({ geometry }) => geometry),
};
const path = geoPath(geoMercator().fitSize(size, all)).digits(1);
select(frame)
  .append('svg')
  .attr('viewBox', `0 0 ${size[0]} ${size[1]}`)
  .selectAll('path')
  .data(hubs)
  .join('path')
  .attr('d', (hub) => path(hub.geometry))
  .attr('fill', (hub) => hub.colour)
  .attr('stroke', '#333')
  .on('click', (_, hub) => answer(hub.name))
  .on('mouseover', (event) => select(event.currentTarget as Element).attr('stroke-width', 3))
  .on('mouseout', (event) => select(event.currentTarget as Element).attr('stroke-width', 1));
