import { dateInWords } from './dates';

/** “How computed” beside a figure or a table. */
export const howMessages = {
  button: (of: string) => `How “${of}” was computed`,
  short: 'How computed',
  of: 'Counted from',
  asOf: (date: string) => `as of ${dateInWords(date)}`,
  sources: 'Sources',
  basis: 'Rests on areas that are',
  pieces: (pieces: number, shared: number) =>
    shared === 0
      ? `${pieces} of England’s 310 pieces are weighed.`
      : `${pieces} of England’s 310 pieces are weighed surely; ${shared} more belong to districts that hubs share along a line that is not published, so that the figure has a lowest and a highest value.`,
  missing: (missing: number) =>
    missing === 0
      ? ''
      : `${missing.toLocaleString('en-GB')} of the schools counted have no figure and are not in the sum.`,
  toMethod: 'Method and data',
};

/** What the weights are, where they are named as columns and units. */
export const weightMessages = {
  schools: { title: 'State-funded schools', unit: 'schools', short: 'schools' },
  primaries: { title: 'State-funded primary schools', unit: 'schools', short: 'primaries' },
  secondaries: { title: 'State-funded secondary schools', unit: 'schools', short: 'secondaries' },
  special: { title: 'State-funded special and alternative schools', unit: 'schools', short: 'special' },
  pupils: { title: 'Pupils in state-funded schools', unit: 'pupils', short: 'pupils' },
  primaryPupils: { title: 'Pupils in state-funded primaries', unit: 'pupils', short: 'primary pupils' },
  secondaryPupils: { title: 'Pupils in state-funded secondaries', unit: 'pupils', short: 'secondary pupils' },
  fsmPupils: { title: 'Pupils eligible for free school meals', unit: 'pupils', short: 'FSM pupils' },
  academies: { title: 'Academies and free schools', unit: 'schools', short: 'academies' },
  population: { title: 'People', unit: 'people', short: 'people' },
  area: { title: 'Area', unit: 'km²', short: 'area' },
} as const;
