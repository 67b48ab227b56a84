import { figure, percent, several } from './numbers';

/** The landscape of all authorities. Counts and shares: nothing here says how good anything is. */
export const landscapeMessages = {
  intro:
    'Every upper-tier authority, and how the systems of areas and trusts stand in it. The figures count areas, schools and trusts; they say nothing about how well anything works.',
  name: 'Authority',
  region: 'Region',
  schools: 'Schools',
  investment: 'EIA 2022–25',
  yes: 'yes',
  no: 'no',
  notKnown: 'not known',
  measures: {
    'maths-hubs': {
      title: 'Maths Hubs',
      how: 'How many Maths Hub areas reach into the authority. Areas are soft, and some are inferred.',
    },
    'teaching-school-hubs': {
      title: 'Teaching School Hubs',
      how: 'How many Teaching School Hub areas reach into the authority, by the department’s list of districts.',
    },
    combinations: {
      title: 'Combinations',
      how: 'How many different pairs of Maths Hub and Teaching School Hub are found within the authority: 1 means that all its schools look to the same two. Where hubs share a district, the smallest possible number.',
    },
    'largest-combination': {
      title: 'Share under the largest combination',
      how: 'What share of the authority’s state-funded schools look to the most frequent pair of Maths Hub and Teaching School Hub. Where hubs share a district, the middle of the lowest and highest possible.',
    },
    'trusts-per-100-schools': {
      title: 'Trusts per 100 schools',
      how: 'Different academy trusts with a school in the authority, per 100 state-funded schools there. Some 990 academies have no trust in the sources and count as schools only.',
    },
    inferred: {
      title: 'Maths Hub inferred',
      how: 'Share of the authority’s state-funded schools that stand where the Maths Hub’s area is inferred and not stated by a source.',
    },
  },
  filter: 'Show only authorities named',
  download: 'Download as CSV',
  shade: 'Shade the map',
  shaded: 'On the map now',
  shadeBy: (title: string) => ` by ${title}`,
  caption: 'Upper-tier authorities',
  sortBy: (title: string, direction: string) => `Sort by ${title}, ${direction}`,
  ascending: 'lowest first',
  descending: 'highest first',
  alphabetical: 'A to Z',
  reversed: 'Z to A',
  coming: 'Trusts are being counted…',
  failed: 'The schools could not be fetched, so trusts are shown as not known. The other figures stand.',
  tryAgain: 'Try again',
  shown: (count: number, title: string, direction: string) =>
    `${several(count, 'authority', 'authorities')}, by ${title}, ${direction}`,
  summary: (one: number, several: number, combined: number) =>
    `${one} of ${one + several} authorities have one Maths Hub, ${several} have two or more. In ${combined}, all schools look to the same pair of Maths Hub and Teaching School Hub.`,
  range: (low: number, high: number, share: boolean) => {
    const format = share ? percent : figure;
    return low === high ? format(low) : `${format(low)} to ${format(high)}`;
  },
} as const;
