/** The method page: what it is made of, in words. Methods of measures stand with the measures and are shown from there. */
export const methodMessages = {
  intro: [
    'The atlas puts several systems of areas on one map and computes how they overlap. This page says what the figures rest on, how they are computed, and what they cannot show.',
    'Everything is computed in your browser from files that were built beforehand from public data. What you type or draw is not sent anywhere to be computed.',
  ],
  atomsTitle: 'How overlaps are computed',
  atoms: [
    'England is cut into 310 pieces: the districts of today, divided where a district abolished in 2019 or 2023 ran. Every hub, authority, region and designation is a set of these pieces. How much two of them share is read off the pieces they have in common, so it is exact, the same at any zoom, and the same in both directions.',
    'Each piece is weighed beforehand: its area, its schools and pupils, its people. A share of schools and a share of area can differ widely, and the atlas always says which it shows.',
    'A shape that you draw follows no such line. It is clipped against boundaries simplified to 50 m, and the schools inside it are found one by one. Its answer says whether it is exact or approximate, and why.',
    'Where the source says that hubs share a district but not along which line, the atlas gives the lowest and the highest possible share. It does not guess a split.',
  ],
  basisTitle: 'How firmly an area is known',
  basis: [
    { name: 'Stated', words: 'a source names the area as this hub’s.' },
    {
      name: 'Evidenced',
      words:
        'a school or partner there is documented as working with the hub, or only a wider area is named; no list was seen.',
    },
    {
      name: 'Inferred',
      words:
        'by elimination, by neighbours, or by the hub’s name. Drawn lighter, with its own edge, and marked wherever it is used.',
    },
  ],
  basisNote:
    'A figure is only as firm as the weakest entry it rests on, and carries that word. Maths Hubs are published as lists of authorities and have no hard boundaries; a school may work with another hub than the one shown.',
  kindsTitle: 'Kinds of territory',
  kinds: [
    {
      name: 'Firm',
      words:
        'each place belongs to one, by an official list: districts, authorities, regions, Teaching School Hubs.',
    },
    { name: 'Soft', words: 'lists of authorities without a hard edge: Maths Hubs. Dashed on the map.' },
    {
      name: 'Designation',
      words: 'an official list that holds some places and not others: Education Investment Areas. Hatched.',
    },
    { name: 'Set of schools', words: 'no territory at all: academy trusts.' },
  ],
  measuresTitle: 'How each figure is computed',
  questionsTitle: 'Questions about official areas',
  weightsTitle: 'What is counted',
  indicatorsTitle: 'Indicators of a locality',
  landscapeTitle: 'The landscape of authorities',
  editionNote: (date: string) => `The data edition is of ${date}.`,
  limitsTitle: 'What the atlas cannot show',
  limits: [
    'Whether schools work with a hub. That a hub covers a place is not engagement with it, and distance to a lead school is not access.',
    'Where the localities City, Town and Shire of the study are. They are published as pseudonyms, and no file of the atlas ties them to a place.',
    'English, Computing, Behaviour and Research hubs on the map: no complete public list of their areas was found. Their dated counts are given as text.',
    'Trusts at one date. A school’s trust is taken from the newest of several lists between March 2024 and August 2026; some 990 academies have none.',
    'Postcodes newer than May 2025.',
  ],
  sourcesTitle: 'Sources and licences',
  sourceHeadings: { source: 'Source', publisher: 'Publisher', asOf: 'As of', licence: 'Licence' },
  filesTitle: 'Data files of this edition',
  filesIntro:
    'Each file’s name carries a part of the hash of its content. All may be fetched and used under the licences named.',
  fileHeadings: { file: 'File', vintage: 'Shows', bytes: 'Size', sources: 'Sources', hash: 'SHA-256' },
  kilobytes: (bytes: number) => `${(bytes / 1000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} kB`,
  historyTitle: 'The network over time',
  historyIntro: 'How many Maths Hubs there have been, from the sources named.',
  hubsThen: (count: number) => `(${count} hubs)`,
  historySource: (host: string) => `source: ${host}`,
  otherNetworksTitle: 'Other hub networks, counted but not mapped',
  otherHeadings: { network: 'Network', count: 'Count', asOf: 'As of', note: 'Note' },
  notKnown: 'not known',
  accessTitle: 'Accessibility',
  access: [
    'The atlas is built to meet WCAG 2.2 at level AA. Every answer is given in words and tables as well as on the map; everything that a pointer can do can be done by keyboard, and by list instead of drawing.',
    'Tested in November 2026 by script in Chromium, with keyboard only, at 320 px, at 400 % zoom, with forced colours and with reduced motion, and with the axe rules. It has not been tested by people who use assistive technology every day; that is a known limit.',
  ],
  privacyTitle: 'Privacy',
  privacy:
    'No cookies, no accounts, no counting of visitors, no request to any other host. A postcode is looked up in a file of its postcode area, such as LS, and the host of the atlas can see which file was fetched. The address of the page holds what you look at, so that a link can show it again: a link that names a postcode or holds a drawn shape tells it to the host when it is opened or loaded again. “My localities” are kept in this browser only when you press Keep, and can be removed there.',
  codeTitle: 'Code',
  code: 'The code is free to use under the MIT licence. Data carries the licences above.',
};
