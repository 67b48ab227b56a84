import { listed } from './numbers';

/** Words of the charts: titles, what one would see, and the tables that stand beside them. */
export const chartMessages = {
  table: 'Show as a table',
  svg: 'SVG',
  png: 'PNG',
  csv: 'CSV',
  take: (format: string, title: string) => `Save “${title}” as ${format}`,
  failed: 'The file could not be made.',
  place: 'Place',
  year: 'Year',
  notKnown: 'not known',
  noTests: 'no tests',

  trend: {
    title: 'Key stage 2 mathematics: pupils at the expected standard',
    axis: 'Percent of pupils',
    gaps: (years: readonly number[]) =>
      `There is a gap for ${listed(years.map(String))}: there were no tests, so the lines stop and begin again.`,
    line: (name: string, first: string, from: number, last: string, to: number) =>
      `${name} went from ${first} in ${from} to ${last} in ${to}`,
    unknown: (names: readonly string[]) => `There are no figures for ${listed(names)}.`,
    startsAt: (value: string) => `The axis begins at ${value}, not at zero.`,
  },

  strip: {
    title: (indicator: string) => `${indicator}: among all authorities`,
    above: (name: string, value: string, above: number, of: number) =>
      `${name}: ${value}, above ${above} of ${of} authorities`,
    england: (value: string) => `England: ${value}`,
    note: 'Each thin line is an upper-tier authority; the two with fewer than ten schools are left out.',
    middle: 'Middle authority',
    lowest: 'Lowest authority',
    highest: 'Highest authority',
    abovePlace: 'Authorities below it',
    value: 'Value',
    coming: 'The authorities are being computed…',
  },

  bars: {
    mathsHubs: 'Maths Hubs: shares of each place’s state-funded schools',
    teachingSchoolHubs: 'Teaching School Hubs: shares of each place’s state-funded schools',
    trusts: 'Academy trusts: shares of each place’s state-funded schools',
    deprivation: 'Where the schools stand: tenths of deprivation',
    shared: 'Shared by hubs, the line between not published',
    otherTrusts: (n: number) => `${n} smaller trusts`,
    noTrust: 'Not in a trust',
    unknownTrust: 'Academies whose trust is not known',
    none: 'In no area',
    tenth: (n: string) =>
      n === '1' ? 'Tenth 1, most deprived' : n === '10' ? 'Tenth 10, least deprived' : `Tenth ${n}`,
    share: 'Share of schools (%)',
    part: 'Part',
    row: (name: string, parts: readonly string[]) => `${name}: ${parts.join(', ')}`,
    others: (n: number) => `${n} more`,
    rest: 'and others',
  },
} as const;
