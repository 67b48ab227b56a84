/**
 * The order in which the first labels are given room, by hand: the gazetteer's populations mix town, built-up
 * area and district (Birkenhead and Preston come before Newcastle there), and a map of England at a small scale
 * wants names that are spread over it. Names as the gazetteer spells them; all other places follow by population.
 */
export const FIRST_TOWNS: readonly string[] = [
  'London',
  'Birmingham',
  'Manchester',
  'Newcastle upon Tyne',
  'Bristol',
  'Leeds',
  'Norwich',
  'Plymouth',
  'Liverpool',
  'Nottingham',
  'Southampton',
  'Carlisle',
  'Kingston upon Hull',
  'Sheffield',
  'Exeter',
  'Brighton',
  'Cambridge',
  'York',
  'Oxford',
  'Middlesbrough',
  'Leicester',
  'Stoke-on-Trent',
  'Lincoln',
  'Canterbury',
  'Hereford',
  'Truro',
  'Peterborough',
  'Bournemouth',
  'Ipswich',
  'Preston',
  'Swindon',
  'Coventry',
  'Derby',
  'Gloucester',
  'Northampton',
  'Portsmouth',
  'Scarborough',
  'Reading',
  'Shrewsbury',
  'Dover',
  'Bradford',
  'Sunderland',
  'Milton Keynes',
  'Taunton',
  'Southend-on-Sea',
];

/** Spellings the atlas shows instead of the gazetteer's; every other "Saint" becomes "St". */
export const TOWN_SPELLINGS: Readonly<Record<string, string>> = {
  'Kingston upon Hull': 'Hull',
  'Enfield Town': 'Enfield',
  'Ellesmere Port Town': 'Ellesmere Port',
  'Bishops Stortford': "Bishop's Stortford",
  'Houghton-Le-Spring': 'Houghton-le-Spring',
  'Newcastle under Lyme': 'Newcastle-under-Lyme',
  'Barrow in Furness': 'Barrow-in-Furness',
  'Sutton in Ashfield': 'Sutton-in-Ashfield',
  'Kirkby in Ashfield': 'Kirkby-in-Ashfield',
  'Ashton in Makerfield': 'Ashton-in-Makerfield',
  'Newark on Trent': 'Newark-on-Trent',
};

/** Entries of the gazetteer that are not a town or repeat one, and why. */
export const NOT_TOWNS: readonly (readonly [name: string, why: string])[] = [
  ['Fylde', 'a district'],
  ['City of Westminster', 'a borough within London'],
  ['Islington', 'a borough within London, with the borough’s population'],
  ['Saint Peters', 'part of Broadstairs, with the population of the whole coast'],
  ['Primrose Place', 'no such town; its figure is that of Romsey'],
  ['Kempston Hardwick', 'a hamlet with the figure of Kempston'],
  ['Amersham on the Hill', 'part of Amersham'],
];
