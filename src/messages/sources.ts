import { dateInWords } from './dates';

/** Attribution under the map. The full list, with licences, is on the method page. */
export const sourcesMessages = {
  edition: (date: string) => `Data edition of ${dateInWords(date)}.`,
  /** Shown while the manifest is not there yet, so that the picture is never without its sources. */
  fixedAttribution:
    'Boundaries: Office for National Statistics, Open Government Licence v3.0; contains OS data © Crown copyright and database right 2025.',
  mathsHubs:
    'Maths Hubs have no hard boundaries: their areas are compiled from published lists, evidence and inference, and each says which.',
  toMethod: 'Sources, licences and method',
};
