import { dateInWords } from './dates';
import { several } from './numbers';

/** “My localities”: what a person keeps in the browser. */
export const keptMessages = {
  title: 'My localities',
  intro:
    'What you press “Keep” for is kept in this browser, on this machine, and nowhere else. Clearing the browser’s data removes it; save a file to have it elsewhere.',
  none: 'Nothing is kept yet.',
  keptOn: (date: string) => (date === '' ? '' : `kept on ${dateInWords(date)}`),
  open: (name: string) => `Put ${name} into the comparison`,
  openShort: 'Compare',
  isOpen: 'Compared',
  remove: (name: string) => `Remove ${name} from my localities`,
  removeShort: 'Remove',
  removed: (name: string) => `${name} is kept no longer.`,
  exportJson: 'Save all as a file',
  exportGeoJson: 'Save all as GeoJSON',
  import: 'Read in a file',
  importNote: 'A file saved here, or any GeoJSON with areas. It is read in this browser and sent nowhere.',
  imported: (n: number) => `${several(n, 'locality was', 'localities were')} read in and kept.`,
  leftOut: (n: number) => `${several(n, 'entry', 'entries')} of the file could not be understood.`,
  nothingNew: 'Everything in the file was kept already.',
  tooLong:
    'The outline is too intricate for a link even when simplified, so it was not read in. Upload it on the drawing page.',
  simplified: (share: string) =>
    `The outline was simplified for the link: ${share} of it lies on the other side of the line.`,
  results: {
    done: 'Kept in this browser.',
    'already-there': 'That is kept already.',
    full: 'Two hundred localities are kept, which is the most. Remove some first.',
    unavailable:
      'This browser keeps nothing for this page: a private window, storage switched off, or no room left. The link and the files work all the same.',
  } as const,
  failed: 'The file could not be read.',
} as const;
