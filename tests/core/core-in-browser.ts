/** Everything that core answers about areas and localities, as pages import it: no clipper, no method text, no loading. */
export { buildEngland } from '../../src/core/build-england';
export { alignment } from '../../src/core/coverage/alignment';
export { changes } from '../../src/core/coverage/changes';
export { commonDistricts } from '../../src/core/coverage/common-districts';
export { matrix } from '../../src/core/coverage/matrix';
export { neighbours } from '../../src/core/coverage/neighbours';
export { overlap } from '../../src/core/coverage/overlap';
export { sameSets } from '../../src/core/coverage/same-set';
export { servingFootprints } from '../../src/core/coverage/serving';
export { touching } from '../../src/core/coverage/touching';
export { regionSpecs } from '../../src/core/localities/comparators';
export { differenceBetween } from '../../src/core/localities/difference';
export { indicatorsOf } from '../../src/core/localities/indicators-of';
export { exampleByLot } from '../../src/core/localities/kinds';
export { localityOf } from '../../src/core/localities/locality-of';
