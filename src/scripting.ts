/**
 * The atlas for scripts, `hub-atlas/core`: the same functions on the same files as the pages use, without a browser.
 * `tests/core/scripting.example.ts` is a whole script of ten lines.
 */
export { boundariesOf } from './core/clipping/boundaries-of';
export { coverShape } from './core/clipping/cover-shape';
export type { ShapeCoverage, ShapeInput } from './core/clipping/shape-coverage';
export { type Alignment, alignment, type Combination } from './core/coverage/alignment';
export type { Amount, Bounds, ShareOf } from './core/coverage/bounds';
export { type Changes, changes } from './core/coverage/changes';
export { type CommonDistrict, commonDistricts } from './core/coverage/common-districts';
export type { Explanation } from './core/coverage/explanation';
export { type Matrix, matrix } from './core/coverage/matrix';
export { METHODS, WEIGHTS } from './core/coverage/methods';
export { type Neighbour, neighbours } from './core/coverage/neighbours';
export { type Overlap, overlap } from './core/coverage/overlap';
export { placesWithSameSet, type SameSet, sameSets } from './core/coverage/same-set';
export { servingFootprints } from './core/coverage/serving';
export type { Holding, Territory } from './core/coverage/territory';
export { territoryOf } from './core/coverage/territory-of';
export { type Touching, touching } from './core/coverage/touching';
export { unionOf } from './core/coverage/union';
export { WEIGHT_IDS, type WeightId } from './core/coverage/weights';
export type { England } from './core/england';
export { FAMILY_IDS, type Family, type FamilyId, type Footprint } from './core/footprints/families';
export { AtomSet } from './core/geography/atom-set';
export { districtsOn } from './core/geography/districts-on';
export { englandSpec, regionSpecs } from './core/localities/comparators';
export { type Difference, differenceBetween } from './core/localities/difference';
export type { Evidence, Indicator } from './core/localities/indicator';
export { INDICATOR_METHODS } from './core/localities/indicator-methods';
export { INDICATORS } from './core/localities/indicator-notes';
export { indicatorsOf } from './core/localities/indicators-of';
export type { Locality } from './core/localities/locality';
export { localityOf } from './core/localities/locality-of';
export type { LocalitySpec } from './core/localities/locality-spec';
export { type Preset, placesOfPreset } from './core/localities/presets';
export { localityEngland } from './core/localities/serving-indicators';
export type { Atlas, PostcodeAnswer } from './data/atlas';
export { AtlasError } from './data/atlas-error';
export { type AtlasPlace, openAtlas } from './data/open-atlas';
