import mapshaper from 'mapshaper';
import type { GeometryCollection, GeometryObject, Topology } from 'topojson-specification';
import type { BuildContext, Step } from './context';

const COUNTRIES = 'boundaries/ons-geoportal/Countries_December_2024_Boundaries_UK_BSC.json';
const LAND = 'boundaries/context/ne_10m_land_clip.topojson';

/** Half the island of Ireland or more is left when the United Kingdom is taken from the land; of Britain nothing. */
const ABROAD = [
  '-i land.json name=land -clean -explode',
  // Norway's corner of the clip would only be weight: it lies outside any view of England.
  `-filter target=land 'this.centroidX < 3.5 || this.centroidY < 56' -each 'before = this.area'`,
  '-erase target=land source=uk + name=abroad',
  `-filter target=abroad 'this.area > before / 2' -explode target=abroad`,
  // The two sources draw Northern Ireland's shore a little apart, which leaves specks along it.
  `-filter target=abroad 'this.area > (before > 5e10 && this.centroidX > -8.3 && this.centroidX < -5 && this.centroidY > 53.9 ? 2e7 : 2e6)'`,
  `-simplify target=abroad weighted interval=600 keep-shapes -clean target=abroad -dissolve target=abroad`,
].join(' ');

/**
 * The nations run a kilometre under England along the land borders, so that where the atoms drawn over them are
 * of another degree of detail no sea shows between:
 *
 *     Wales ██████████▒▒▒
 *                 ┆░░░░░░░░ England      ▒ the strip, under ░
 */
const NATIONS = [
  '-simplify target=uk weighted interval=400 keep-shapes -clean target=uk',
  `-filter target=uk + name=england 'AREACD.charAt(0) == "E"'`,
  '-innerlines target=uk + name=border',
  '-buffer target=border 1000m tolerance=10% + name=strip',
  '-clip target=strip source=england -dissolve target=strip -explode target=strip',
  `-each target=strip 'AREACD = this.centroidY > 54.4 ? "S92000003" : "W92000004"'`,
  `-filter target=uk + name=nations 'AREACD.charAt(0) != "E"'`,
  '-merge-layers target=nations,strip name=nations force -dissolve target=nations AREACD',
  '-filter-islands target=nations min-area=2km2',
].join(' ');

const RECIPE = [
  '-i countries.json name=uk -filter-fields AREACD -clean',
  ABROAD,
  NATIONS,
  '-o target=nations,abroad context.topojson format=topojson quantization=20000 id-field=AREACD',
].join(' ');

/**
 * Publishes `context`: land that is not England, to be drawn under the atoms. Objects: `nations` (Wales, Scotland,
 * Northern Ireland, with their codes as ids) and `abroad` (one geometry: Ireland, Man, the near Continent). It ends
 * at 12° west, 6° east and 48.5° north with straight edges, so a view should not reach beyond.
 */
export const contextLayer: Step = {
  name: 'context',
  async run(context: BuildContext) {
    const output = await mapshaper.applyCommands(RECIPE, {
      'countries.json': context.sources.bytes(COUNTRIES),
      'land.json': context.sources.bytes(LAND),
    });
    const topology = JSON.parse(String(output['context.topojson'])) as Topology;
    context.emit('context', bare(topology), {
      vintage: 'Countries of December 2024; neighbouring coasts of 2017',
      sources: ['ons-countries-2024', 'natural-earth'],
      notes: 'Generalised to about 500 m, islands under 2 km² left out. For drawing only.',
    });
  },
};

/** mapshaper repeats the id among the properties; a drawing needs it once. */
function bare({ transform, objects, arcs }: Topology): object {
  const strip = (name: string) => {
    const { geometries } = objects[name] as GeometryCollection;
    return { type: 'GeometryCollection', geometries: geometries.map(withoutProperties) };
  };
  return {
    type: 'Topology',
    transform,
    objects: { nations: strip('nations'), abroad: strip('abroad') },
    arcs,
  };
}

function withoutProperties({ properties: _, ...geometry }: GeometryObject): object {
  return geometry;
}
