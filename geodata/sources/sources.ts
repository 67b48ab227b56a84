import type { LicenceId } from './licences';

/** Where a fact or a file comes from. `alsoUnder` names further licences whose line must be shown with it. */
export interface SourceRow {
  readonly title: string;
  readonly publisher: string;
  /** Date of the data, ISO, to the precision known: `2024-12`. */
  readonly asOf: string;
  readonly url: string;
  readonly licence: LicenceId;
  readonly alsoUnder?: readonly LicenceId[];
}

const ONS_GEOPORTAL = 'https://geoportal.statistics.gov.uk/';

/** The one list of sources. Everything else refers to a source by its key here. */
export const SOURCES = {
  'ons-lad-2022': {
    title: 'Local Authority Districts (December 2022) Boundaries UK BGC V2',
    publisher: 'Office for National Statistics',
    asOf: '2022-12',
    url: ONS_GEOPORTAL,
    licence: 'ogl-ons',
  },
} as const satisfies Readonly<Record<string, SourceRow>>;

export type SourceId = keyof typeof SOURCES;
