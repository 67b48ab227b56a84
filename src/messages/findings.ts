import type { Findings, Notice } from '../core/finding/findings';
import type { PostcodeProblem } from '../core/finding/postcode';
import type { Suggestion } from '../core/finding/suggestion';
import { dateInWords } from './dates';
import { count, listed, percent, several } from './numbers';
import { placeMessages } from './place';
import { schoolWords } from './schools';

/** How many names stand for a hub that has no other mark: the rest are on its page. */
const FEW = 3;

const WHAT =
  'You can look for a postcode or part of one, a school or its URN, a hub, a town, a district or authority, now or former, by name or code, a trust, or a region.';

/** Words for what the find box finds. Fetched with what finds it. */
export const findingsMessages = {
  /** What tells this from others of its name: its kind first. */
  detail: (suggestion: Suggestion): string =>
    [...detailParts(suggestion), partly(suggestion), alias(suggestion)]
      .filter((part) => part !== '')
      .join(', '),

  /** What stands under the list. */
  sentence: (findings: Findings): string =>
    findings.notice === undefined ? counted(findings) : noticeSentence(findings.notice, findings),

  /** Spoken when the list has come, to whoever does not see it. */
  spoken: (findings: Findings): string => {
    const sentence = findingsMessages.sentence(findings);
    return findings.suggestions.length === 0
      ? sentence
      : `${sentence} Use the up and down arrows to go through them.`;
  },
};

function detailParts(suggestion: Suggestion): readonly string[] {
  const { kind, within = [] } = suggestion;
  const around = within.join(', ');
  switch (kind) {
    case 'town':
      return [`town in ${around}`];
    case 'postcode':
      return [`postcode in ${around}`];
    case 'school':
      return [suggestion.phase === undefined ? 'School' : schoolWords.phase[suggestion.phase], ...within];
    case 'trust':
      return [
        suggestion.schools
          ? `academy trust of ${several(suggestion.schools, 'school', 'schools')}`
          : 'academy trust, of which the atlas knows no open school',
      ];
    case 'single-trust':
      return ['academy trust of one school'];
    case 'family':
      return [`all ${count(suggestion.footprints ?? 0)}, on the map and in the list`];
    case 'former-districts':
      return [`${placeMessages.sort(kind)} until ${dateInWords(suggestion.endedOn ?? '')}`, `in ${around}`];
    case 'maths-hubs':
    case 'teaching-school-hubs':
      return [placeMessages.sort(kind), few(within)];
    default:
      return [
        `${placeMessages.sort(kind)}${suggestion.endedOn === undefined ? '' : ` until ${dateInWords(suggestion.endedOn)}`}`,
        around,
      ];
  }
}

function partly({ partly: part }: Suggestion): string {
  if (part === undefined) return '';
  const { share, of } = part;
  if (share === 1) return `all the postcodes of ${of}`;
  if (share > 0.99) return `nearly all the postcodes of ${of}`;
  return share < 0.01
    ? `a few of the postcodes of ${of}`
    : `about ${percent(share)} of the postcodes of ${of}`;
}

function alias({ alias: other }: Suggestion): string {
  if (other === undefined) return '';
  return other.note === undefined ? `also known as ${other.name}` : `“${other.name}”: ${other.note}`;
}

function few(names: readonly string[]): string {
  if (names.length <= FEW + 1) return listed(names);
  return `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} more areas`;
}

function counted({ suggestions, total }: Findings): string {
  if (total <= suggestions.length) return several(total, 'suggestion.', 'suggestions.');
  return `The first ${suggestions.length} of ${count(total)}. Add a word, such as the town, to narrow them down.`;
}

function noticeSentence(notice: Notice, { typed, suggestions }: Findings): string {
  const text = `“${typed.trim().slice(0, 60)}”`;
  switch (notice.kind) {
    case 'empty':
      return `Enter a postcode, a place, a hub or a school. ${WHAT}`;
    case 'nothing':
      return `Nothing in the atlas is called ${text}. ${WHAT}`;
    case 'misspelt':
      return `Nothing in the atlas is spelt ${text}. These come nearest.`;
    case 'nearest':
      return `Nothing in the atlas is called ${text}. These come nearest. ${WHAT}`;
    case 'part':
      return suggestions.length === 0
        ? `The atlas knows no postcodes that begin with ${notice.part}. Enter a full postcode like LS1 4AP.`
        : `${notice.part} is only part of a postcode, so these are approximate. Enter the full postcode for one answer.`;
    case 'not-a-postcode':
      return postcodeProblem(notice.problem, text);
    case 'postcode-not-found':
      return notFound(notice, suggestions.length > 0);
    case 'no-such-urn':
      return `No open school in the atlas has the URN ${notice.urn}.`;
  }
}

function postcodeProblem(problem: PostcodeProblem, text: string): string {
  switch (problem.kind) {
    case 'misread':
      return `${text} is not a postcode. Was ${problem.suggestion} meant?`;
    case 'unused-letter':
      return `${text} is not a postcode: none ends in letters like ${problem.letter}. Check the last two letters.`;
    case 'outside-england':
      return `${text} is in ${place(problem.neighbour)}. The atlas covers England only.`;
    case 'no-place':
      return `${text} is for forces’ or business mail and stands for no place on the ground.`;
    default:
      return `${text} is not a postcode in England. Enter one like LS1 4AP.`;
  }
}

function place(neighbour: string): string {
  return /^(Channel|Isle)/.test(neighbour) ? `the ${neighbour}` : neighbour;
}

function notFound(
  { postcode, finding }: Extract<Notice, { kind: 'postcode-not-found' }>,
  hasPlaces: boolean,
): string {
  const beside =
    finding.beside === undefined ? '' : ` It may be in ${finding.beside}, which the atlas does not cover.`;
  const around = hasPlaces ? ' These areas hold the postcodes most like it.' : '';
  return `The atlas does not know the postcode ${postcode}. It may be new or mistyped.${beside}${around}`;
}
