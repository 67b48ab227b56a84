import type { Difference } from '../core/localities/difference';
import { points } from './numbers';

/** Headings and labels of a place's page in the panel. */
export const pageWords = {
  serves: 'Who serves this place',
  servesHub: 'Where it stands in other systems',
  covers: 'Whom it covers',
  coversNote: 'Shares are of each authority’s state-funded schools.',
  shared: 'Two hubs share this district; the line between them is not published.',
  lead: (lead: string, asOf?: string) => `Led by ${lead}${asOf === undefined ? '' : ` (${asOf})`}`,
  website: 'Website',
  none: (family: string) => `No ${family} reaches it.`,
  never: (family: string) => `It was never in ${/^[AEIOU]/.test(family) ? 'an' : 'a'} ${family}.`,
  overlaps: 'Overlaps, family by family',
  overlapsNote: 'How much of this place each area holds.',
  columns: {
    area: 'Area',
    relation: 'Holds',
    schools: 'Schools',
    pupils: 'Pupils',
    km2: 'Land',
    basis: 'Basis',
  },
  figures: 'In figures',
  groups: {
    schools: 'Schools and pupils',
    serving: 'How aligned',
    trusts: 'Academies and trusts',
    place: 'The place',
    attainment: 'Attainment',
  } as const,
  evidenceFailed:
    'The files for some of the figures could not be fetched. Those figures are shown as not known; the others stand.',
  figureComing: 'coming…',
  neighbours: 'Neighbours',
  neighboursNote: 'Areas of the same kind that share a border with it.',
  hubNeighbours: 'Neighbouring hubs',
  sameSet: 'Who else has the same hubs',
  sameSetNone: (level: string) =>
    `No other ${level} has exactly this set of Maths Hubs and Teaching School Hubs.`,
  sameSetIntro: (count: number, level: string) =>
    `${count} other ${level} have exactly this set of Maths Hubs and Teaching School Hubs:`,
  levels: { districts: 'districts', authorities: 'authorities' },
  former: 'Former districts here',
  formerOf: (name: string, date: string) => `${name}, until ${date}`,
  lenses: 'Three scales of “local”',
  lensNames: { 'ground-up': 'Ground up', middle: 'Middle, in and out', 'top-down': 'Top down' } as const,
  lensWords: {
    'ground-up': 'Schools and what is near them: draw round a place, or look at the schools on the map.',
    middle: 'Authorities and trusts that hold schools here.',
    'top-down': 'Hub areas and regions set nationally.',
  } as const,
  why: 'What is not stated, and why it is shown so',
  dossier: 'About this hub',
  nameNotConfirmed: 'The name of this hub is not confirmed by a source of the present day.',
  founded: (year: string, basis?: string) =>
    `Founded ${year}${basis === undefined || basis === 'stated' ? '' : ` (${basis})`}.`,
  dossierFailed: 'More about this hub could not be fetched.',
  sources: 'Sources',
  code: 'Code',
  copy: 'Copy code',
  compare: 'Add to comparison',
  compareFull: 'The comparison holds six places already.',
  compared: 'In the comparison',
  embed: 'Embed this view',
  eias: 'Education Investment Areas inside',
  eiasNone: 'No Education Investment Area lay in it.',
  families: 'Other families that it meets',
  school: 'School',
  trust: 'Academy trust',
  /** The trust's number in the register of academy trusts. */
  uid: 'UID',
  schoolFacts: 'The school',
  around: 'Schools around it',
  aroundNote: (km: number) =>
    `State-funded schools of the same phase within ${km} km, nearest first. Near is not the same as working together.`,
  trustHubs: (trust: string) => `In which hubs’ areas the schools of ${trust} lie`,
  trustSchools: 'Its schools',
  trustShares: 'Where its schools lie',
  trustNote: 'Trust membership is taken from lists of different dates, between March 2024 and August 2026.',
  closedTrust: 'The register of August 2026 no longer lists this trust as open.',
  otherNames: (names: string) => `Also known as ${names}.`,
  fact: {
    urn: 'URN',
    phase: 'Phase',
    type: 'Type',
    pupils: 'Pupils (January 2025)',
    fsm: 'Eligible for free school meals',
    ks2: 'KS2 maths, expected standard (2025)',
    trust: 'Trust',
    place: 'Town and postcode',
    district: 'District',
    authority: 'Upper-tier authority',
    region: 'Region',
    trusts: 'Academy trusts present',
  },
  ks2Withheld: 'not known or withheld (ten pupils or fewer)',
  showAll: (count: number) => `Show all ${count}`,
  showFewer: 'Show fewer',
};

/** How a figure lies to England's, for people; nothing where the two cannot be told apart by one figure. */
export function differenceText(difference: Difference): string {
  switch (difference.kind) {
    case 'points':
      return `${points(difference.points)} ${difference.points > 0 ? 'above' : 'below'} England`;
    case 'same':
      return 'about as in England';
    default:
      return '';
  }
}
