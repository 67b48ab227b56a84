/** Words of the key and of what opens from the map's toolbar. */
export const panelMessages = {
  list: {
    title: 'Areas in view',
    label: (count: number) => `Areas in view, nearest to the centre first, ${count}`,
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

  layerOn: (name: string) => `${name} shown.`,
  layerOff: (name: string) => `${name} hidden.`,
  locate: {
    finding: 'Finding where you are…',
    refused: 'The browser did not say where you are. You can type a postcode instead.',
    outside: 'You seem to be outside England, which is all that this map shows.',
    found: 'The map shows where you are.',
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
} as const;
