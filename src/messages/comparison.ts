import { count, listed, several } from './numbers';

/** The page where localities stand side by side. */
export const comparisonMessages = {
  title: 'Localities side by side',
  intro:
    'Up to six places of your own choosing beside each other: who serves them, what is there, and how that lies to England. Nothing here says how good a place is, and a hub’s presence says nothing of schools taking part in its work.',
  chosenTitle: 'The places you compare',
  noneYet: 'No place is chosen yet. Add two or more below, or begin with an example.',
  addTitle: 'Add a place',
  full: 'Six places are the most that can stand side by side. Remove one to add another.',
  name: (n: number) => `Name of place ${n}`,
  drag: (name: string) => `Drag ${name} to another position`,
  up: (name: string) => `Move ${name} up`,
  down: (name: string) => `Move ${name} down`,
  upShort: 'Up',
  downShort: 'Down',
  remove: (name: string) => `Remove ${name}`,
  removeShort: 'Remove',
  keep: (name: string) => `Keep ${name} in this browser`,
  keepShort: 'Keep',
  kept: (name: string) => `Kept: ${name}`,
  keptShort: 'Kept',
  briefing: 'One-page briefing',
  onMap: 'On the map',
  moved: (name: string, position: number, of: number) => `${name} is now ${position} of ${of}.`,
  removed: (name: string) => `${name} was removed.`,
  added: (name: string, of: number) => `${name} was added. ${several(of, 'place', 'places')} compared.`,
  beside: 'Beside them',
  besideRegion: 'their regions',
  besideEngland: 'England',
  hubsShown: 'Hub areas on the maps',
  kindOf: {
    areas: 'official areas',
    circle: 'circle',
    shape: 'drawn',
  } as const,

  names: {
    england: 'England',
    places: (names: readonly string[]) =>
      names.length <= 3
        ? listed(names)
        : `${names.slice(0, 2).join(', ')} and ${count(names.length - 2)} more`,
    circle: (kilometres: number) => `Within ${count(kilometres)} km`,
    around: (kilometres: number, what: string) => `${kilometres} km around ${what}`,
    shape: 'Drawn place',
  },

  state: {
    coming: 'Being computed…',
    progress: (share: number) => `Being computed: ${Math.round(share * 100)} %`,
    figuresComing: 'coming…',
    evidenceFailed:
      'Some of the data could not be fetched. Figures made from it are shown as not known; the others stand.',
    tryAgain: 'Try again',
    unknown: (places: readonly string[]) =>
      `The atlas has no ${places.length === 1 ? 'place' : 'places'} ${listed(places.map((one) => `“${one}”`))}, which ${places.length === 1 ? 'is' : 'are'} left out.`,
    nothing: 'The atlas knows none of its places, so there is nothing to compare.',
    point: 'A school or a postcode is a point. Say how far around it the locality should reach.',
    radius: 'Kilometres around it',
    useRadius: 'Use this distance',
    approximate: 'Approximate: part of the outline was estimated.',
    mapsFailed: 'The boundaries could not be fetched, so there are no maps. The figures stand.',
  },

  served: (name: string, served: string) => `${name} is ${served}.`,
  neverIn: (singular: string) => `It was in no ${singular}.`,
  wasIn: (area: string, singular: string) => `All of it was in the ${singular} of ${area}, until March 2025.`,
  partlyIn: (plural: string, areas: string, more: number) =>
    `Until March 2025 part of it lay in ${plural}: ${areas}${more > 0 ? ` and ${count(more)} more` : ''}.`,

  mapsTitle: 'On maps of one scale',
  mapsNote: 'Every map shows as many kilometres to the centimetre. The thick outline is the locality.',
  mapLabel: (name: string, families: string) => `Map of ${name} over the areas of ${families}`,
  keyTitle: 'Key to the maps',

  tableTitle: 'In figures',
  tableNote:
    'Small grey lines say how a figure lies to England’s. “Not known” is never zero. Percentages of different things are not comparable with each other.',
  tableCaption: (names: readonly string[]) => `Figures of ${listed(names)}`,
  figure: 'Figure',
  asOf: (date: string) => `as of ${date}`,
  missing: (n: number, what: 'schools' | 'authorities') =>
    `${several(n, what === 'schools' ? 'school' : 'authority', what)} without a figure, not in it`,
  hubsOf: (n: number, singular: string, plural: string) => several(n, singular, plural),
  andMore: (n: number) => `and ${count(n)} more`,
  none: 'none',
  mostFrequent: (share: string) => `the most frequent holds ${share} of its schools`,
  combinations: (low: number, high: number) =>
    low === high
      ? several(low, 'combination', 'combinations')
      : `between ${count(low)} and ${count(high)} combinations`,
  trend: (first: string, firstYear: number, last: string, lastYear: number) =>
    `${first} in ${firstYear}, ${last} in ${lastYear}`,
  trendGaps: (years: readonly number[]) => `no figures for ${listed(years.map(String))}`,
  trustNames: (names: readonly string[]) => `largest: ${names.join('; ')}`,
  mostDeprived: (share: string) => `${share} in the three most deprived tenths of England`,
  leastDeprived: (share: string) => `${share} in the three least deprived`,
  urban: (urban: string, rural: string) => `${urban} in urban, ${rural} in rural areas`,
  basisMark: (basis: string) => `rests on areas that are ${basis}`,

  comparable: {
    title: 'What to bear in mind',
    methods: (names: readonly string[]) =>
      `Key stage 2 figures of ${listed(names)} are made from the results of schools and run one to two points above published ones. Compare them with each other, not with the rest.`,
    sizes:
      'Small localities tend to have more trusts per 100 schools than large ones, since a trust counts wherever it has a school.',
    drawn: (names: readonly string[]) =>
      `${listed(names)} ${names.length === 1 ? 'is' : 'are'} drawn: schools inside the line count, with all their pupils wherever they live; people are spread evenly over each district.`,
    inferred: (names: readonly string[]) =>
      `What is said of ${listed(names)} rests in part on hub areas that no source states.`,
    shared: (names: readonly string[]) =>
      `${listed(names)} ${names.length === 1 ? 'takes' : 'take'} in a district that hubs share along a line that is not published, so some figures are given as “between … and …” or not at all.`,
    history: 'Education Investment Areas ended in March 2025 and are shown as history.',
    overlap: (pairs: readonly string[]) =>
      `These overlap, so their figures share schools: ${pairs.join('; ')}.`,
  },

  chartsTitle: 'To look at',
  takeTitle: 'Take it away',
  take: {
    intro:
      'Each file carries the title, your choices, dates, basis, sources, licences and the way back to this page.',
    csv: 'Table as CSV',
    csvw: 'Its description (CSVW)',
    geojson: 'Places as GeoJSON',
    mapsSvg: 'Maps as SVG',
    mapsPng: 'Maps as PNG',
    printA4: 'Print on A4',
    printA3: 'Print on A3',
    working: 'The file is being made…',
    done: (file: string) => `${file} is ready.`,
    failed: 'The file could not be made. Try again, or use another format.',
    link: 'The address of this page holds the whole comparison: copy it to share it.',
    copy: 'Copy the link',
    copied: 'The link was copied.',
    notCopied: 'The link could not be copied; take it from the address bar.',
  },
  filters: {
    places: (names: readonly string[]) => `Places compared: ${names.join('; ')}.`,
    beside: (names: readonly string[]) => `Beside them: ${names.join('; ')}.`,
    unit: 'An empty field is not known, never zero.',
    layers: (names: readonly string[]) => `Shown on the maps: ${names.join('; ')}.`,
  },
  csv: {
    column: 'Number of the place in the comparison, from 1.',
    place: 'Name of the locality, region or country.',
    role: 'locality, region or england.',
    group: 'Group of figures: schools, serving, trusts, place, attainment.',
    figure: 'What the figure is, as a fixed word for programs.',
    part: 'The part that the row is about: a year, a hub, a trust, a tenth or class; “all” for the whole figure.',
    title: 'What the figure is, in words.',
    value: 'The figure. Empty where it is not known or lies between two values; never zero for not known.',
    low: 'Lowest possible value, where hubs share a district along a line that is not published.',
    high: 'Highest possible value, likewise.',
    unit: 'Unit of value, low and high.',
    notKnown: 'Why there is no value; empty where there is one.',
    against: 'How the figure lies to England’s, in words.',
    asOf: 'Date of the figure, to the precision known.',
    basis:
      'Weakest basis of the areas it rests on: stated, evidenced or inferred. Empty where it rests on none.',
    method: 'How it was computed; the page “Method and data” says each way in words.',
    missing: 'Schools, or authorities, without a figure, which are not in the value.',
  },
  basis: (weakest: string) =>
    weakest === 'stated'
      ? 'Basis: every hub area used is stated by a source.'
      : `Basis: some hub areas used are ${weakest}, not stated by a source.`,
  briefingPage: {
    back: 'Back to the comparison',
    print: 'Print this briefing',
    none: 'This comparison has no such place.',
    date: (date: string) => `Made on ${date}`,
  },
} as const;
