import type { LicenceNote } from '../../src/core/records/manifest';

const OGL = 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/';

/** Every licence the published files stand under, with the line that must be shown and the year of the data. */
export const LICENCES = {
  'ogl-ons': {
    name: 'Open Government Licence v3.0 (Office for National Statistics)',
    attribution: 'Source: Office for National Statistics licensed under the Open Government Licence v.3.0.',
    url: OGL,
  },
} as const satisfies Readonly<Record<string, LicenceNote>>;

export type LicenceId = keyof typeof LICENCES;
