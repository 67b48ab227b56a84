/** A code or name that is not an area of the atlas, and the present areas it leads to. */
export interface AliasRow {
  readonly code?: string;
  readonly name?: string;
  /** Codes of present areas; several where the old area was divided. */
  readonly areas: readonly string[];
  readonly note: string;
}

/**
 * What other sources call areas of the atlas. Districts merged in 2019 to 2021 are read from the list of changes
 * of the Office for National Statistics; here is what that list does not say in one row.
 */
export const ALIASES: readonly AliasRow[] = [
  { code: 'E08000038', areas: ['E08000016'], note: 'Code of Barnsley since April 2025' },
  { code: 'E08000039', areas: ['E08000019'], note: 'Code of Sheffield since April 2025' },
  {
    name: 'North Gloucestershire',
    areas: ['E07000083'],
    note: 'Name reported for Tewkesbury in 2025; the official list of 2025 still says Tewkesbury',
  },
  {
    code: 'E10000002',
    areas: ['E06000060'],
    note: 'County of Buckinghamshire until April 2020; same ground as the council since',
  },
  {
    code: 'E10000006',
    name: 'Cumbria',
    areas: ['E06000063', 'E06000064'],
    note: 'County until April 2023, now two councils',
  },
  {
    code: 'E10000009',
    areas: ['E06000059', 'E06000058'],
    note: 'County of Dorset until April 2019; Christchurch is now in Bournemouth, Christchurch and Poole',
  },
  {
    code: 'E10000021',
    name: 'Northamptonshire',
    areas: ['E06000061', 'E06000062'],
    note: 'County until April 2021, now two councils',
  },
  {
    code: 'E10000023',
    areas: ['E06000065'],
    note: 'County of North Yorkshire until April 2023; same ground as the council since',
  },
  {
    code: 'E10000027',
    areas: ['E06000066'],
    note: 'County of Somerset until April 2023; same ground as the council since',
  },
  {
    code: 'E47000010',
    areas: ['E47000014'],
    note: 'North East combined authority of 2014 to 2024, now within the larger one of the same name',
  },
  {
    code: 'E47000011',
    name: 'North of Tyne',
    areas: ['E47000014'],
    note: 'Combined authority of 2018 to 2024, now within North East',
  },
  { name: 'Kingston upon Hull, City of', areas: ['E06000010'], note: 'Official name' },
  { name: 'Hull', areas: ['E06000010'], note: 'Everyday name' },
  { name: 'Herefordshire, County of', areas: ['E06000019'], note: 'Official name' },
  { name: 'Bristol, City of', areas: ['E06000023'], note: 'Official name' },
  { name: 'Durham', areas: ['E06000047'], note: 'Everyday name' },
];

/** Names the atlas shows where the official list turns words round for the sake of sorting. */
export const PLAIN_NAMES: Readonly<Record<string, string>> = {
  E06000010: 'Kingston upon Hull',
  E06000019: 'Herefordshire',
  E06000023: 'Bristol',
};
