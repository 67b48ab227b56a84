import { count, listed, several } from './numbers';

/** Ways to put a place into a comparison. */
export const chooserMessages = {
  add: (name: string) => `Add ${name}`,
  addShort: 'Add',
  isIn: 'Added',
  isInNamed: (name: string) => `Added: ${name}`,
  ended: 'This programme has ended; its areas are history.',
  added: (name: string) => `${name} is in the comparison.`,

  search: {
    title: 'By name, postcode or school',
    note: 'A pick adds the place. Around a school, a postcode or a town you say how far the locality reaches.',
    around: (name: string) => `How far around ${name}?`,
    sayHow: 'Say below how far around it.',
    kilometres: 'Kilometres',
    add: 'Add this circle',
    cancel: 'Choose something else',
    postcode:
      'The atlas knows a postcode to the middle of its sector (all but the last two letters), so the centre can be some hundred metres off.',
    badRadius: 'Enter a number of kilometres between 0.1 and 500.',
    trust: (name: string) =>
      `${name} is a trust: a set of schools without a territory, so it cannot be a locality. Its page says where its schools lie.`,
    family: (name: string) =>
      `${name} are many places. Choose one of them, from the list below or by its name.`,
    failed: 'That place could not be looked up. Try again.',
    full: 'Six places are in the comparison already. Remove one to add another.',
  },

  list: {
    title: 'From a list of areas or hubs',
    family: 'Kind of area',
    place: 'Area or hub',
    choose: 'Choose…',
  },

  paste: {
    title: 'From a list you paste',
    label: 'Codes or names, one a line or parted by commas',
    placeholder: 'E08000035\nBradford\nWakefield',
    read: 'Read the list',
    matched: (n: number) => `${several(n, 'place was', 'places were')} recognised:`,
    unmatched: (n: number) => `${several(n, 'entry was', 'entries were')} not recognised:`,
    ambiguous: (n: number) =>
      `${several(n, 'name means', 'names mean')} more than one place. Paste the code instead:`,
    means: (text: string, candidates: readonly string[]) => `${text}: ${listed(candidates)}`,
    from: (text: string, name: string) => (text === name ? name : `${text}: ${name}`),
    repeated: (n: number) => `${several(n, 'entry', 'entries')} named a place that was there already.`,
    nothing: 'Nothing in the list was recognised.',
    together: 'Add them together as one place',
    each: 'Add each as a place of its own',
    tooMany: (room: number) =>
      `There is room for ${several(room, 'more place', 'more places')}; the first ones are added.`,
    name: (n: number) => `Pasted list of ${count(n)}`,
  },

  neighbours: {
    title: 'Statistical neighbours of an authority',
    note: 'The ten authorities that the Department for Education counts as most like it in the social make-up of their children, nearest first.',
    of: 'Authority',
    found: (name: string) => `Statistical neighbours of ${name}`,
    addFirst: (n: number, name: string) => `Add ${name} and its ${n} nearest`,
  },

  sameSet: {
    title: 'Places with the same set of hubs',
    note: 'Places that exactly the same Maths Hubs and Teaching School Hubs reach into.',
    level: 'Level',
    levels: { districts: 'districts', authorities: 'authorities' } as const,
    of: 'As',
    found: (name: string, n: number, hubs: readonly string[]) =>
      n === 0
        ? `No other place has exactly the hubs of ${name}: ${listed(hubs)}.`
        : `${several(n, 'other place has', 'other places have')} exactly the hubs of ${name}: ${listed(hubs)}.`,
    basis: (basis: string) => `This rests on hub areas that are ${basis}.`,
  },

  preset: {
    title: 'Places of one broad public class',
    note: 'One classification at a time, and never fewer than ten places, so that no choice of classes points at a place of the study.',
    by: 'Classification',
    classifications: {
      'rural-urban': 'Rural-urban class of districts, 2021',
      'authority-type': 'Type of authority',
    } as const,
    class: 'Class',
    classes: {
      urban: 'Urban',
      'intermediate-urban': 'Intermediate urban',
      'intermediate-rural': 'Intermediate rural',
      'majority-rural': 'Majority rural',
      unitary: 'Unitary authorities',
      county: 'County councils',
      metropolitan: 'Metropolitan districts',
      london: 'London boroughs and the City',
    } as const,
    found: (n: number) => `${count(n)} places are of this class. Pick those you want.`,
    refused: (fewest: number) => `Fewer than ${fewest} places are of this class, so they are not listed.`,
    filter: 'Show only those named',
    lot: 'Add one by lot',
    failed: 'The classes could not be fetched.',
    tryAgain: 'Try again',
  },

  draw: {
    title: 'Draw or upload an outline',
    note: 'Draw on the map, take districts together, or upload a GeoJSON file.',
    link: 'To the drawing page',
  },
} as const;
