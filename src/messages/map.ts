/**
 * Words of the map itself: its name, its buttons, what it says when it moves or fails. Its numbers stay below a
 * thousand and need no commas.
 */
export const mapMessages = {
  /** Name of the viewport, by what is coloured. */
  name: (family: string | undefined, count: number) =>
    family === undefined ? 'Map of England' : `Map of ${family}: ${count} areas in England`,
  role: 'map',
  /** Caption of what is shown enlarged beside the map. */
  inset: 'London',
  instructions:
    'Arrow keys move the map, plus and minus zoom, Enter picks the area at the centre, Escape clears it, question mark lists the keys.',

  buttons: {
    toolbar: 'Map controls',
    use: 'Use the map',
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

  /** Spoken after the reader moved the map. */
  moved: (inView: number, centre: string | undefined) => {
    const areas = inView === 1 ? '1 area in view' : `${inView} areas in view`;
    return centre === undefined ? `${areas}.` : `${centre} at the centre. ${areas}.`;
  },
  atLimit: { in: 'The map cannot be zoomed in further.', out: 'The map cannot be zoomed out further.' },
  cleared: 'Nothing is picked.',
  several: (names: readonly string[]) => names.join(' and '),

  failure: {
    'no-webgl': 'The faster map cannot run in this browser; the picture, the list and the answers work.',
    'context-lost': 'The faster map has stopped; the picture, the list and the answers work.',
    file: 'The boundaries for the faster map could not be fetched; the picture, the list and the answers work.',
    code: 'The faster map could not be fetched; the picture, the list and the answers work.',
    overview: 'Finer boundaries could not be fetched; the map stays as it is.',
    detail: 'The finest boundaries could not be fetched; borders look coarse from near.',
    context: 'The land around England could not be fetched.',
  },

  scale: (kilometres: number, miles: string) => `${formatKilometres(kilometres)} / ${miles} miles`,
} as const;

function formatKilometres(kilometres: number): string {
  return kilometres < 1 ? `${Math.round(kilometres * 1000)} m` : `${kilometres} km`;
}
