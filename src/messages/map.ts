/** Words on and around the map. Plain values and functions of texts, numbers and ids. */
const number = new Intl.NumberFormat('en-GB');

export const mapMessages = {
  picture: {
    title: 'Map of Maths Hub areas, 40 hubs',
    describe: (hubs: number, areas: number) =>
      `The areas of the ${hubs} Maths Hubs of England, in colours that differ between neighbours. Diagonal lines mark the ${areas} Education Investment Areas of February 2022 to March 2025. Dotted areas are inferred, not stated by a source. Maths Hubs have no hard boundaries.`,
    london: 'London, enlarged',
  },

  /** Name of the viewport, by what is coloured. */
  name: (family: string | undefined, count: number) =>
    family === undefined ? 'Map of England' : `Map of ${family}: ${number.format(count)} areas in England`,
  role: 'map',
  instructions:
    'Arrow keys move the map, plus and minus zoom, Enter picks the area at the centre, Escape clears it, question mark lists the keys.',

  buttons: {
    toolbar: 'Map controls',
    zoomIn: 'Zoom in map',
    zoomOut: 'Zoom out of map',
    home: 'Show all of England on the map',
    move: 'Move the map with buttons',
    north: 'Move map north',
    south: 'Move map south',
    west: 'Move map west',
    east: 'Move map east',
    locate: 'Show where I am on the map',
    layers: 'Layers',
    key: 'Key',
    list: 'Areas in view',
    help: 'Keys for the map',
    close: 'Close',
    tryAgain: 'Try again',
  },

  list: {
    title: 'Areas in view',
    label: (count: number) => `Areas in view, nearest to the centre first, ${number.format(count)}`,
    none: 'No area is in view. Choose “Show all of England on the map”.',
    noneOn: 'No layer of areas is on. Turn one on under “Layers”.',
  },

  layers: {
    title: 'What the map shows',
    lensTitle: 'Look at “local” from',
    lenses: {
      'top-down': 'Top down',
      middle: 'The middle',
      'ground-up': 'Ground up',
    },
    lensNotes: {
      'top-down': 'hubs and the areas the department drew',
      middle: 'authorities and the bodies between',
      'ground-up': 'schools and what is near them',
    },
    groups: {
      hubs: 'Hubs',
      designations: 'Programmes of the department, ended',
      official: 'Official areas',
      kinds: 'Kinds of place',
      schools: 'Schools',
      own: 'Your own',
    },
    names: {
      'maths-hubs': 'Maths Hubs',
      'teaching-school-hubs': 'Teaching School Hubs',
      'education-investment-areas': 'Education Investment Areas',
      'priority-areas': 'Priority Education Investment Areas',
      authorities: 'Education authorities',
      districts: 'Districts',
      regions: 'Regions',
      'combined-authorities': 'Combined authorities',
      kinds: 'City-like, town-like, shire-like',
      'schools-primary': 'Primary schools',
      'schools-secondary': 'Secondary schools',
      'schools-special': 'Special schools',
      localities: 'Localities you chose',
    },
    coming: 'on its way',
    failed: 'could not be fetched',
  },

  key: {
    title: 'Key',
    family: {
      'maths-hubs': 'Maths Hub, by the authorities it lists: no hard boundary',
      'teaching-school-hubs': 'Teaching School Hub, by district: firm boundary',
      'education-investment-areas': 'Education Investment Area, 2022 to 2025, ended',
      'priority-areas': 'Priority area, 2022 to 2025, ended',
      'opportunity-areas': 'Opportunity Area, ended',
      authorities: 'Education authority',
      districts: 'District',
      'former-districts': 'Former district',
      regions: 'Region',
      'combined-authorities': 'Combined authority',
    },
    inferred: 'Inferred, not stated by a source',
    shared: 'Shared by hubs, the line between not published',
    missing: 'Not known',
    localities: 'Locality you chose',
    kinds: {
      'city-like': 'City-like: urban districts',
      'town-like': 'Town-like: intermediate urban districts',
      'shire-like': 'Shire-like: rural districts',
    },
    kindsNote: 'Rural-urban class of districts, 2021. These are kinds of place, not the places of the study.',
  },

  /** Spoken after the reader moved the map. */
  moved: (inView: number, centre: string | undefined) => {
    const areas = inView === 1 ? '1 area in view' : `${number.format(inView)} areas in view`;
    return centre === undefined ? `${areas}.` : `${centre} at the centre. ${areas}.`;
  },
  atLimit: { in: 'The map cannot be zoomed in further.', out: 'The map cannot be zoomed out further.' },
  cleared: 'Nothing is picked.',
  layerOn: (name: string) => `${name} shown.`,
  layerOff: (name: string) => `${name} hidden.`,
  several: (names: readonly string[]) => names.join(' and '),

  locate: {
    finding: 'Finding where you are…',
    refused: 'The browser did not say where you are. You can type a postcode instead.',
    outside: 'You seem to be outside England, which is all that this map shows.',
    found: 'The map shows where you are.',
  },

  failure: {
    'no-webgl': 'This browser cannot show the zoomable map; the picture, the list and the answers work.',
    'context-lost': 'The zoomable map has stopped; the picture, the list and the answers work.',
    file: 'The boundaries for the zoomable map could not be fetched; the picture, the list and the answers work.',
    code: 'The zoomable map could not be fetched; the picture, the list and the answers work.',
    overview: 'Finer boundaries could not be fetched; the map stays as it is.',
    detail: 'The finest boundaries could not be fetched; borders look coarse from near.',
    context: 'The land around England could not be fetched.',
  },

  help: {
    title: 'Keys for the map',
    intro: 'They work while the map has the focus.',
    keys: [
      ['Arrow keys', 'move the map; with Shift, by a little'],
      ['+ and −', 'zoom in and out'],
      ['Enter', 'pick the area at the centre'],
      ['Escape', 'clear what is picked'],
      ['Home', 'all of England'],
      ['?', 'this list'],
    ],
  },

  scale: (kilometres: number, miles: string) => `${formatKilometres(kilometres)} / ${miles} miles`,
} as const;

function formatKilometres(kilometres: number): string {
  return kilometres < 1 ? `${Math.round(kilometres * 1000)} m` : `${number.format(kilometres)} km`;
}
