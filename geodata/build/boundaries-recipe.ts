import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import mapshaper from 'mapshaper';
import type { SourcesFolder } from './sources-folder';

const FOLDER = 'boundaries/ons-geoportal';
/** The second edition: the first gives Filey to Ryedale. */
export const DISTRICTS_2022 = `${FOLDER}/Local_Authority_Districts_December_2022_UK_BGC_V2.json`;
/** Only for the line between West Somerset and Taunton Deane. */
export const DISTRICTS_2018 = `${FOLDER}/LAD_December_2018_Boundaries_UK_BGC_2022.json`;

/** English districts of December 2022, cleaned, with Somerset West and Taunton cut on the line of 2018. */
export type BasePieces = FeatureCollection<
  Polygon | MultiPolygon,
  { readonly AREACD: string; readonly AREANM: string }
>;

/**
 * `-clean` mends rings that touch themselves in narrow creeks and closes some 5,000 tiny holes along estuaries.
 * The cut: what is left of the merged district without the Taunton Deane of 2018, pieces over 1 km2 only, is West
 * Somerset; all else is Taunton Deane. So the two fill the merged district exactly, although the coast was drawn
 * anew between the vintages.
 */
export const BASE_RECIPE = [
  `-i now.json name=now -filter 'AREACD.charAt(0) == "E"' -filter-fields AREACD,AREANM -clean`,
  `-i old.json name=old -filter 'lad18cd == "E07000190"' -clean`,
  `-filter target=now + name=merged 'AREACD == "E07000246"'`,
  '-erase target=merged source=old + name=west',
  '-explode target=west',
  `-filter target=west 'this.area > 1e6'`,
  '-dissolve target=west AREACD',
  `-each target=west 'AREACD = "E07000191"; AREANM = "West Somerset"'`,
  '-erase target=merged source=west + name=east',
  `-each target=east 'AREACD = "E07000190"; AREANM = "Taunton Deane"'`,
  `-filter target=now 'AREACD != "E07000246"'`,
  '-merge-layers target=now,west,east name=base force',
  '-clean target=base',
  '-o target=base base.json format=geojson',
].join(' ');

/** Runs the recipe, about 3 s. Coordinates are WGS84 degrees, unrounded. */
export async function makeBase(sources: SourcesFolder): Promise<BasePieces> {
  const input = { 'now.json': sources.bytes(DISTRICTS_2022), 'old.json': sources.bytes(DISTRICTS_2018) };
  const output = await mapshaper.applyCommands(BASE_RECIPE, input);
  return JSON.parse(String(output['base.json'])) as BasePieces;
}
