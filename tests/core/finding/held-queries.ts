/**
 * Sixty things that people type, each with the place that has to come first, written from the sources and not from
 * what the search gave: register of schools (URN), register of trusts (uid and old names), lists of areas with their
 * changes of 2019 to 2025, hub lists and their former names, the designations, the directory of postcodes.
 *
 * `what is typed` → a place id as links have it; `town: …` for a town by name and the area around it; `all of …` for a
 * family; several where any of them is right.
 */
export type HeldQuery = readonly [typed: string, ...first: readonly string[]];

/** The register has seven open schools of the authority of Leeds with “St Mary’s” in their name. */
const ST_MARYS_LEEDS = [107997, 108002, 108018, 108097, 139351, 139352, 147633].map((urn) => `school:${urn}`);

export const HELD_QUERIES: readonly HeldQuery[] = [
  // Postcodes, however written, and parts of them.
  ['LS1 4AP', 'postcode:LS14AP'],
  ['ls14ap', 'postcode:LS14AP'],
  [' sw1a-1aa ', 'postcode:SW1A1AA'],
  ['LSI 4AP', 'postcode:LS14AP'],
  // At the borders with Scotland and Wales.
  ['TD15 1AA', 'postcode:TD151AA'],
  ['sy10 8aa', 'postcode:SY108AA'],
  ['NP16 7', 'E07000080'],
  ['DG16', 'E07000028'],
  ['YO11', 'E07000168'],
  // Codes: of statistics, of the department, of hubs, of schools.
  ['E08000035', 'E08000035'],
  ['e07000168', 'E07000168'],
  ['E08000039', 'E08000019'],
  ['E10000006', 'E06000063', 'E06000064'],
  ['815', 'E06000065'],
  ['yh9', 'teaching-school-hubs:YH9'],
  ['100000', 'school:100000'],
  ['URN 110158', 'school:110158'],
  // Areas of today, as they are said.
  ['leeds', 'E08000035'],
  ['kings lynn and west norfolk', 'E07000146'],
  ['saint helens', 'E08000013'],
  ['hull', 'E06000010'],
  ['durham', 'E06000047'],
  ['stoke on trent', 'E06000021'],
  ['Newcastle-under-Lyme', 'E07000195'],
  ['bath & n e somerset', 'E06000022'],
  ['hove and brighton', 'E06000043'],
  ['leics', 'E10000018'],
  ['lb of tower hamlets', 'E09000030'],
  ['yorkshire & the humber', 'E12000003'],
  ['tees valley combined authority', 'E47000006'],
  // Former areas, and areas that were split or merged.
  ['scarborough', 'E07000168'],
  ['barrow in furness', 'E07000027'],
  ['taunton deane', 'E07000190'],
  ['Cumbria', 'E06000063', 'E06000064'],
  ['northamptonshire', 'E06000061', 'E06000062'],
  ['aylesbury vale', 'E06000060'],
  ['suffolk coastal', 'E07000244'],
  // Typing errors.
  ['scarbrough', 'E07000168'],
  ['midlesborough', 'E06000002'],
  ['Sheffeild', 'E08000019'],
  ['isle of white', 'E06000046'],
  ['warickshire', 'E10000031'],
  // Hubs, by name, by former name, by whom they serve.
  ['Möbius', 'maths-hubs:mobius'],
  ['mobius maths hub', 'maths-hubs:mobius'],
  ['moebius', 'maths-hubs:mobius'],
  ['north west two', 'maths-hubs:turing-nw'],
  ['salop and herefordshire maths hub', 'maths-hubs:shaw'],
  ['leeds maths hub', 'maths-hubs:west-yorkshire'],
  ['prince henrys tsh', 'teaching-school-hubs:WM1'],
  // Designations, officially "Education" and in the study's words "Educational".
  ['Educational Investment Areas', 'all of education-investment-areas'],
  ['bradford education investment area', 'education-investment-areas:bradford'],
  ['EIA Rochdale', 'education-investment-areas:rochdale'],
  // Towns.
  ['bishops stortford', 'town: Bishop’s Stortford, East Hertfordshire'],
  ['Kendal', 'town: Kendal, South Lakeland'],
  // Schools.
  ['st marys leeds', ...ST_MARYS_LEEDS],
  ['manchestr grammar school', 'school:105591'],
  ['college scarborough', 'school:121730'],
  // Trusts, by name and by the name they had.
  ['outwood grange', 'trust:4119'],
  ['Academies Enterprise Trust', 'trust:2053'],
  ['hope sentamu', 'trust:5632'],
];
