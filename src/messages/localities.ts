/**
 * City, Town and Shire: the study's published descriptors, in our words, with no place, no figure of a place and no
 * order among them. Sources: the project's post of 15 July 2022 and the university's page of the project.
 */
export const localitiesMessages = {
  title: 'City, Town and Shire',
  intro: [
    'The study worked in three localities of England and gave them names that are no names: City, Town and Shire. It did not publish where they are, and the atlas does not know and does not guess. Nothing on this site, and no file of it, ties them to a place.',
    'What is public about them is on this page. Beyond it, the three stand for kinds of place. To work with them, choose places of your own.',
  ],
  descriptorsTitle: 'What the study publishes',
  descriptorHeadings: { name: 'Pseudonym', descriptor: 'Described as' },
  descriptors: [
    { name: 'City', words: 'one urban district of a city, densely populated' },
    { name: 'Town', words: 'one larger town; the press adds “post-industrial”' },
    { name: 'Shire', words: 'one shire: a rural area of small villages and several small towns' },
  ],
  commonTitle: 'True of all three',
  common: [
    'each lies within the area of a local authority that has around a hundred primary schools',
    'six or seven primary schools in each took part, nineteen in all',
    'they were chosen to be broadly representative, not to be ranked',
  ],
  localTitle: 'How the study uses “local”',
  local:
    'Being near each other does not by itself hold schools together: a locality coheres only as far as those who work in it make it. Feeder schools in boroughs in counties in regions once fitted into each other; hubs and trusts now cut across that, each along lines of its own.',
  kindsTitle: 'Three kinds of place, for a start of your own',
  kindsIntro:
    'One broad public classification, the 2021 rural-urban class of districts, sorts all of England. Each kind below is one part of it, with many districts. They are kinds, not the study’s places.',
  kindHeadings: { kind: 'Kind', rule: 'Rural-urban class', count: 'Districts' },
  kinds: {
    'city-like': { name: 'City-like', rule: 'Urban' },
    'town-like': { name: 'Town-like', rule: 'Intermediate urban' },
    'shire-like': { name: 'Shire-like', rule: 'Majority rural' },
  } as const,
  toCompare: 'Choose places and compare them',
  failed:
    'The rural-urban classes could not be fetched, so the kinds cannot be counted or drawn from just now.',
  tryAgain: 'Try again',
  chooseTitle: 'Choose places of your own to compare',
  choose: 'Pick from a kind on the map, or let the lot choose one of each.',
  showKinds: 'Show the three kinds on the map',
  drawLots: 'Draw one of each by lot and compare them',
  lotNote:
    'The lot picks at random from each kind, anew each time. That a place comes up says nothing about the study.',
  seeAlso: 'The study behind it',
};
