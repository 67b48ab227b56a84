import type { Touching } from '../core/coverage/touching';
import type { IndicatorValue } from '../core/localities/indicator';
import { count, listed, shareText } from './numbers';
import { placeMessages } from './place';

/** What the first sentence on a locality of one's own rests on. */
export interface LocalityFacts {
  readonly schools: IndicatorValue;
  readonly primaries: IndicatorValue;
  readonly pupils: IndicatorValue;
  readonly hubs: Touching | undefined;
}

const NUMBERS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
/** Hubs that are named before the rest are counted. */
const MOST_NAMED = 4;

export const localityMessages = {
  sentence: (facts: LocalityFacts): string => `${holds(facts)}${lies(facts.hubs)}`,
  basisNote: (facts: LocalityFacts): string =>
    facts.hubs === undefined ? '' : placeMessages.basisNote(facts.hubs.basis),
  drawnNote:
    'Schools count where they stand inside the line, with all their pupils, wherever those live. Presence of a hub says nothing of schools taking part in its work.',
  exact: 'Exact: cut along the boundaries, to a millionth of its area.',
  exactAreas: 'Exact: official areas, taken whole.',
  outside: (share: string) => `${share} of it is sea or lies outside England, and counts nothing.`,
  coming: 'Computing what it holds…',
  progress: (share: number) => `Computing what it holds: ${Math.round(share * 100)} %`,
  stop: 'Stop',
  stopped: 'Stopped before it was computed.',
  again: 'Compute it again',
  figures: 'In figures',
  figuresComing: 'More figures are on their way…',
  evidenceFailed: 'Some figures could not be fetched and are shown as not known.',
  tryAgain: 'Try again',
  unknownPlaces: (places: readonly string[]) =>
    `Left out, since the atlas does not have ${places.length === 1 ? 'it' : 'them'}: ${listed(places)}.`,
  kinds: {
    areas: 'official areas of your choice',
    circle: 'circle of your own',
    shape: 'drawn locality',
  } as const,
  edit: 'Edit this shape',
  none: 'This link holds no such locality.',
} as const;

function holds({ schools, primaries, pupils }: LocalityFacts): string {
  if (schools.kind === 'number' && schools.value === 0) return 'It holds no state-funded school';
  const one = schools.kind === 'number' && schools.value === 1;
  const first = `It holds ${amount(schools)} state-funded ${one ? 'school' : 'schools'}`;
  if (one) return `${first}, with ${amount(pupils)} pupils`;
  return `${first}, ${amount(primaries)} of them primaries, with ${amount(pupils)} pupils`;
}

function lies(hubs: Touching | undefined): string {
  if (hubs === undefined) return '.';
  const [first, ...others] = hubs.footprints;
  if (first === undefined) return '; no Maths Hub is known for it.';
  const parts = hubs.footprints.slice(0, MOST_NAMED).map(({ footprint, share }, i) => {
    if (share === 'none' || (others.length === 0 && first.relation === 'whole')) return footprint.name;
    return `${footprint.name} (${shareText(share)}${i === 0 ? ' of its schools' : ''})`;
  });
  const more = hubs.footprints.length - parts.length;
  const names = listed(more > 0 ? [...parts, `${count(more)} more`] : parts);
  const number = others.length + 1;
  const areas = number === 1 ? 'Maths Hub area' : 'Maths Hub areas';
  return `; it lies in ${NUMBERS[number] ?? count(number)} ${areas}: ${names}.`;
}

function amount(value: IndicatorValue): string {
  if (value.kind === 'number') return count(value.value);
  if (value.kind === 'range') return `between ${count(value.low)} and ${count(value.high)}`;
  return 'an unknown number of';
}
