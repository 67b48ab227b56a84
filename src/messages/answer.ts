import type { Basis } from '../core/footprints/basis';
import type { Family } from '../core/footprints/families';
import type { DesignationFacts, HubFacts, PlaceFacts } from '../core/places/sentence-facts';
import { dateInWords } from './dates';
import { count, listed, several, shareText } from './numbers';
import { placeMessages } from './place';

/** What a postcode's answer holds, as far as words need it. */
export interface PostcodeFacts {
  readonly postcode: string;
  readonly district: { readonly name: string };
  readonly formerDistrict?: { readonly name: string; readonly endedOn: string };
  readonly authority: { readonly name: string };
  readonly families: readonly {
    readonly family: string;
    readonly name: string;
    readonly basis: Basis;
    readonly shared: boolean;
    readonly validTo?: string;
  }[];
}

export const answerMessages = {
  nothing:
    'Type a postcode, a school or a place to learn which hubs serve it, or pick an area. The map shows Maths Hub areas, and in hatching the Education Investment Areas of 2022 to 2025.',
  loading: 'Looking it up…',

  /** First sentence on a postcode, then one on the past. */
  postcode: (facts: PostcodeFacts): string[] => {
    const where =
      facts.district.name === facts.authority.name
        ? facts.district.name
        : `${facts.district.name}, ${facts.authority.name}`;
    const hubs = facts.families.filter(({ family }) => family === 'maths-hubs');
    const teaching = facts.families.filter(({ family }) => family === 'teaching-school-hubs');
    return [
      `${spaced(facts.postcode)} is in ${where}. ${yours('Maths Hub', hubs)}; ${lower(yours('Teaching School Hub', teaching))}.`,
      designation(facts),
      ...(facts.formerDistrict ? [former(facts.formerDistrict)] : []),
    ];
  },

  place: (name: string, facts: PlaceFacts, families: ReadonlyMap<string, Family>): string[] => {
    const served = facts.serving.map((touching) => {
      const family = families.get(touching.family);
      return placeMessages.servedBy(
        family?.singular ?? '',
        family?.name ?? '',
        touching.footprints.map(({ footprint, share, relation, basis }) => ({
          name: footprint.name,
          share,
          relation,
          basis,
        })),
        'schools',
      );
    });
    const weakest = facts.serving[0]?.basis ?? 'stated';
    return [
      `${name} is ${joined(served)}.`,
      ...history(name, facts.designations),
      ...(weakest === 'stated' ? [] : [placeMessages.basisNote(weakest)]),
    ];
  },

  hub: (name: string, facts: HubFacts, schools: string, primaries: string): string[] => [
    placeMessages.hubCovers(name, facts.whole.length, facts.part.length, schools, primaries),
    ...(facts.inferred > 0
      ? [
          `${several(facts.inferred, 'of these authorities is', 'of these authorities are')} inferred in whole or part: no source names the area as this hub’s.`,
        ]
      : []),
  ],

  designationPlace: (name: string, family: Family, hubs: readonly string[]): string[] => [
    `${name} was ${/^[AEIOU]/.test(family.singular) ? 'an' : 'a'} ${family.singular} from ${dateInWords(family.validFrom ?? '')} until ${dateInWords(family.validTo ?? '')}. It is history, not a present entitlement.`,
    hubs.length === 1
      ? `All of it is in one Maths Hub area: ${hubs[0]}.`
      : `It falls under ${hubs.length} Maths Hub areas: ${listed(hubs)}.`,
  ],

  school: (name: string, place: string, hub: string): string =>
    `${name}, ${place}, is in the area of ${hub}.`,
  trust: (name: string, schools: number, hubs: number, authorities: number): string =>
    `${name} has ${several(schools, 'school', 'schools')} in the atlas. They lie in ${several(authorities, 'upper-tier authority', 'upper-tier authorities')}, in the areas of ${several(hubs, 'Maths Hub', 'Maths Hubs')}.`,
  england: (hubs: number, schools: number): string =>
    `England has ${count(hubs)} Maths Hubs and ${count(schools)} state-funded schools.`,
};

/** “served by A, and by B”: the verb once. */
function joined([first = '', ...more]: readonly string[]): string {
  const rest = first.startsWith('served ') ? more.map((one) => one.replace(/^served by /, 'by ')) : more;
  return [first, ...rest].join(', and ');
}

type Named = PostcodeFacts['families'][number];

function yours(singular: string, serving: readonly Named[]): string {
  const [first] = serving;
  if (first === undefined) return `No ${singular} is known for it`;
  if (serving.length > 1) {
    return `Your ${singular} is one of ${listed(serving.map(({ name }) => name))}, which share the district along a line that is not published`;
  }
  const basis = first.basis === 'stated' ? '' : ` (${first.basis}, not from a published list)`;
  return `Your ${singular} is ${first.name}${basis}`;
}

function designation(facts: PostcodeFacts): string {
  const area = facts.families.find(({ family }) => family === 'education-investment-areas');
  const priority = facts.families.find(({ family }) => family === 'priority-areas');
  if (area === undefined) return `${facts.authority.name} was not an Education Investment Area.`;
  const until = `until ${dateInWords(area.validTo ?? '')}`;
  return priority === undefined
    ? `${facts.authority.name} was an Education Investment Area ${until}.`
    : `${facts.authority.name} was an Education Investment Area, and this part of it (${priority.name}) a priority area, ${until}.`;
}

function former({ name, endedOn }: { readonly name: string; readonly endedOn: string }): string {
  return `It lies in what was ${name} district until ${dateInWords(endedOn)}.`;
}

function history(name: string, facts: readonly DesignationFacts[]): string[] {
  return facts.flatMap(({ family, relation, share, names }) => {
    const to = family.validTo === undefined ? '' : ` until ${dateInWords(family.validTo)}`;
    const [article, singular] = [/^[AEIOU]/.test(family.singular) ? 'an' : 'a', family.singular];
    if (relation === 'none')
      return family.id === 'priority-areas' ? [] : [`${name} was not ${article} ${singular}.`];
    if (relation === 'whole' && names.length === 1) return [`It was ${article} ${singular}${to}.`];
    return [
      `${shareText(share)} of its schools lie in what was ${names.length === 1 ? `${article} ${singular}` : `${names.length} ${family.name}`} (${listed(names.slice(0, 6))}${names.length > 6 ? ' and others' : ''})${to}.`,
    ];
  });
}

function spaced(postcode: string): string {
  return postcode.includes(' ') ? postcode : `${postcode.slice(0, -3)} ${postcode.slice(-3)}`;
}

function lower(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}
