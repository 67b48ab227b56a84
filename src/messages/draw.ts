import type { PlacesRead } from '../core/localities/upload/read-places';
import { count, figure, listed, several } from './numbers';

/** The page where one makes a locality of one's own. */
export const drawMessages = {
  intro:
    'Make a place of your own: draw it, pick areas for it, give a distance round a school or postcode, upload or paste it. What it holds is computed at once. Nothing leaves your browser; the address of this page holds the shape.',
  howTitle: 'What comes next is',
  how: { add: 'added', 'take-away': 'taken away', replace: 'put in its place' } as const,
  nameLabel: 'Name',
  undo: 'Undo',
  redo: 'Redo',
  clear: 'Clear',
  another: 'Begin another',
  numberOf: (index: number, of: number) => `Locality ${index + 1} of ${of}`,

  waysTitle: 'Without drawing',
  around: {
    title: 'Round a school or postcode',
    intro: 'Find a school, a postcode or a town, and say how far around it.',
    radius: 'Distance in kilometres',
    centre: (name: string) => `Round ${name}`,
    noCentre: 'No centre is chosen yet.',
    use: 'Use this circle',
    notAPoint: (name: string) =>
      `${name} is an area, not a point. Choose a school, a postcode or a town, or pick the area from the list below.`,
    looking: 'Looking it up…',
    badRadius: 'The distance must be more than 0 and at most 500 kilometres.',
    name: (radius: number, name: string) => `${figure(radius)} km round ${name}`,
    /** The name after the radius was changed: one that tells the distance must not tell the old one. */
    renamed: (name: string, radius: number) => name.replace(/^[\d.,]+(?= km )/, figure(radius)),
  },
  areas: {
    title: 'Pick areas from a list',
    level: 'Kind of area',
    levels: {
      districts: 'Districts',
      authorities: 'Upper-tier authorities',
      regions: 'Regions',
      'combined-authorities': 'Combined authorities',
      'maths-hubs': 'Maths Hubs',
      'teaching-school-hubs': 'Teaching School Hubs',
    } as const,
    filter: 'Show those whose name has',
    found: (shown: number, all: number) =>
      shown === all ? several(all, 'area', 'areas') : `${count(shown)} of ${several(all, 'area', 'areas')}`,
    none: 'No area of this kind has that in its name.',
  },
  upload: {
    title: 'Upload a GeoJSON file',
    intro: 'Drop a file here or choose one, up to 5 MB. It is read in your browser and not sent anywhere.',
    choose: 'GeoJSON file',
    reading: (name: string) => `Reading ${name}…`,
    unreadable: (name: string) => `${name} could not be read from the disk. Choose it again.`,
    notReadHere: (name: string) => `${name} could not be read here. Reload the page and try again.`,
    used: (name: string) => `${name} was read.`,
    another: 'Only the first file was read.',
  },
  paste: {
    title: 'Paste codes or names',
    intro:
      'One a line, or parted by commas: codes of the statistics office, three-digit numbers of authorities, names of areas and hubs.',
    label: 'Codes or names',
    read: 'Read the list',
    matched: (read: PlacesRead) =>
      `${several(read.matched.length, 'place was', 'places were')} found${
        read.repeated > 0
          ? `; ${several(read.repeated, 'line names', 'lines name')} one that was there already`
          : ''
      }.`,
    matchedList: 'Found',
    ambiguous: (text: string) => `“${text}” may be more than one place. Which is meant?`,
    unmatched: (texts: readonly string[]) =>
      `Not found: ${listed(texts.slice(0, 20).map((text) => `“${text}”`))}${texts.length > 20 ? ` and ${count(texts.length - 20)} more` : ''}.`,
    nothing: 'There is nothing in the list yet.',
    use: (n: number) => `Use ${several(n, 'place', 'places')}`,
    name: (n: number) => `${several(n, 'place', 'places')} from a list`,
  },

  previewTitle: 'If you finish here',
  resultTitle: 'What it holds',
  empty:
    'Nothing is drawn yet. Draw on the map or use one of the ways without drawing; what the place holds will stand here.',
  beginWith: (name: string) => `Begin with ${name}`,
  kept: 'It is kept in the address of this page and among the places you compare.',
  compare: 'Compare it with others',
  onMap: 'Show it on the main map',
  download: 'Download as GeoJSON',
  copy: 'Copy the link',
  copied: 'The link was copied.',
  notCopied: 'The browser did not let the link be copied. Copy it from the address bar.',
  downloadFailed: 'The boundaries that the file needs could not be fetched. Try again.',
  fileName: 'locality.geojson',

  outcome: {
    emptied: 'Nothing was left, so the locality was cleared. Undo brings it back.',
    'nothing-there': 'There is nothing yet to take away from.',
    apart: 'That changed nothing.',
    'no-data': 'The boundaries that this needs could not be fetched. Check the connection and try again.',
    full: 'Six localities are there already, which is the most that a link holds. Choose the one that this should replace:',
  } as const,
  saveInstead: 'Save it as a file',
  replaceThis: (name: string, n: number) => `Replace ${name === '' ? `locality ${n}` : `“${name}”`}`,
  dismiss: 'Leave it',
  working: 'Working on the shape…',
  stop: 'Stop',
  radiusOf: 'Radius in kilometres',
  toOutline: 'Turn it into an outline',
  toOutlineNote:
    'An outline can be changed corner by corner; it no longer follows the official areas by name.',
} as const;
