import type { FamilyId } from '../core/footprints/families';
import type { LayerId } from './view';

/** The family that a layer draws, for the layers that draw one. */
export const FAMILY_OF_LAYER: Readonly<Partial<Record<LayerId, FamilyId>>> = {
  'maths-hubs': 'maths-hubs',
  'teaching-school-hubs': 'teaching-school-hubs',
  'education-investment-areas': 'education-investment-areas',
  'priority-areas': 'priority-areas',
  authorities: 'authorities',
  districts: 'districts',
  regions: 'regions',
  'combined-authorities': 'combined-authorities',
};
