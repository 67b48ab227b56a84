import {
  decide,
  type Findings,
  isAsTyped,
  MOST_SUGGESTIONS,
  type Notice,
  together,
} from '../core/finding/findings';
import { type PostcodeProblem, readPostcode } from '../core/finding/postcode';
import { type Collection, search } from '../core/finding/search';
import type { Suggestion } from '../core/finding/suggestion';
import { wordsOf } from '../core/finding/words';
import type { Atlas } from './atlas';
import { type AtlasError, asAtlasError } from './atlas-error';
import { FinderCollections } from './finder-collections';
import { findPart, findPostcode, isTelling, partOf } from './finder-postcodes';

/** Findings as they come: the first from what is there, later ones with what had to be fetched. */
export interface FindStep extends Findings {
  /** What is still on its way. */
  readonly pending?: 'postcodes' | 'names' | 'schools';
  /** What could not be fetched: the findings are without it. */
  readonly failed?: AtlasError;
  /** Schools and trusts were not looked through, since the text is answered without them. */
  readonly schoolsLeft?: true;
}

type Steps = AsyncGenerator<FindStep>;

/** Longer texts are no name. */
const LONGEST = 200;
/** What has fewer letters in a row than this is looked for among areas and hubs alone: it may become a postcode. */
const WORD = /\p{L}{3}/u;
/** Words by which a text asks for a school or a trust, whatever else is called so. */
const SCHOOL =
  /\b(schools?|academ(y|ies)|primary|infants?|juniors?|secondary|nursery|college|grammar|catholic|c of e|cofe|trust|mat|federation)\b/i;
const HUB = /\b(hubs?|tsh)\b/i;

const FINDERS = new WeakMap<Atlas, Finder>();

/** The one finder of an open atlas, however many boxes ask: its indexes are made once. */
export function finderOf(atlas: Atlas): Finder {
  const finder = FINDERS.get(atlas) ?? new Finder(atlas);
  FINDERS.set(atlas, finder);
  return finder;
}

/** Looks for what a person typed among postcodes, areas, hubs, towns, trusts and schools. */
export class Finder {
  private readonly collections: FinderCollections;

  constructor(private readonly atlas: Atlas) {
    this.collections = new FinderCollections(atlas);
  }

  /** Never throws. @param everywhere also among schools and trusts, though the text may be answered without. */
  async *find(typed: string, everywhere = false): Steps {
    const text = typed.slice(0, LONGEST).trim();
    const reading = readPostcode(text);
    const urn = /^(?:urn\W*)?(\d{5,7})$/i.exec(text)?.[1];
    try {
      if (wordsOf(text).length === 0) yield step(typed, [], { kind: text === '' ? 'empty' : 'nothing' });
      else if (reading.ok) yield* this.findPostcode(typed, reading.postcode.text);
      else if (urn !== undefined) yield* this.findUrn(typed, urn);
      else if (partOf(reading.problem) !== undefined) yield* this.findPart(typed, reading.problem);
      else yield* this.findNames(typed, text, reading.problem, everywhere);
    } catch (cause) {
      yield { ...step(typed, []), failed: asAtlasError(cause) };
    }
  }

  private async *findPostcode(typed: string, postcode: string): Steps {
    yield { ...step(typed, []), pending: 'postcodes' };
    const { suggestions, finding } = await findPostcode(this.atlas, postcode);
    yield finding === undefined
      ? decided(step(typed, suggestions), suggestions[0])
      : step(typed, suggestions, { kind: 'postcode-not-found', postcode, finding });
  }

  /** Teaching School Hubs have codes like outcodes: `NE1` may be either. */
  private async *findPart(typed: string, problem: PostcodeProblem): Steps {
    const part = partOf(problem) ?? '';
    const coded = (await this.collections.places()).withCode(part);
    yield { ...step(typed, coded), pending: 'postcodes' };
    yield step(typed, together(await findPart(this.atlas, part), coded), { kind: 'part', part });
  }

  private async *findUrn(typed: string, urn: string): Steps {
    if (!this.collections.hasSchools) yield { ...step(typed, []), pending: 'schools' };
    const school = (await this.collections.schools()).withUrn(Number(urn));
    if (school === undefined) yield step(typed, [], { kind: 'no-such-urn', urn });
    else yield decided(step(typed, [school]), school);
  }

  private async *findNames(
    typed: string,
    text: string,
    problem: PostcodeProblem,
    everywhere: boolean,
  ): Steps {
    const { collections } = this;
    const places = await collections.places();
    const coded = places.withCode(text);
    if (coded.length > 0) {
      yield coded.length === 1 ? decided(step(typed, coded), coded[0]) : step(typed, coded);
      return;
    }
    const isWord = WORD.test(text);
    let failed: AtlasError | undefined;
    if (isWord && !collections.hasNames) {
      yield { ...named(collections.all, typed, text), pending: 'names' };
      failed = await failureOf(collections.names());
    }
    if (isWord && !collections.hasSchools && (everywhere || !isSettled(places, text))) {
      yield { ...named(collections.all, typed, text), pending: 'schools' };
      failed = (await failureOf(collections.schools())) ?? failed;
    }
    const findings = named(collections.all, typed, text);
    if (findings.notice !== undefined && isTelling(problem, text)) {
      yield await this.meant(typed, problem);
      return;
    }
    const schoolsLeft = isWord && !collections.hasSchools && failed === undefined;
    yield { ...findings, ...(failed && { failed }), ...(schoolsLeft && { schoolsLeft }) };
  }

  /** What is wrong with the postcode that was meant, and the one it probably was. */
  private async meant(typed: string, problem: PostcodeProblem): Promise<FindStep> {
    const notice: Notice = { kind: 'not-a-postcode', problem };
    if (problem.kind !== 'misread') return step(typed, [], notice);
    return step(typed, (await findPostcode(this.atlas, problem.suggestion)).suggestions, notice);
  }
}

function named(collections: readonly Collection[], typed: string, text: string): Findings {
  const { found, total } = search(collections, text, MOST_SUGGESTIONS);
  const [best] = found;
  const findings = { ...step(typed, found), total };
  if (best === undefined) return { ...findings, notice: { kind: 'nothing' } };
  if (best.fit === 'partly') return { ...findings, notice: { kind: 'nearest' } };
  if (best.fit === 'misspelt') return { ...findings, notice: { kind: 'misspelt' } };
  return decided(findings, decide(found, total));
}

/** Whether areas, hubs and towns hold what the text asks for. */
function isSettled(places: Collection, text: string): boolean {
  const [best] = search([places], text, 1).found;
  if (best === undefined || !isAsTyped(best)) return false;
  return best.fit === 'exact' || HUB.test(text) || !SCHOOL.test(text);
}

function step(typed: string, suggestions: readonly Suggestion[], notice?: Notice): Findings {
  const shown = suggestions.slice(0, MOST_SUGGESTIONS);
  return { typed, suggestions: shown, total: suggestions.length, ...(notice && { notice }) };
}

function decided(findings: Findings, suggestion: Suggestion | undefined): Findings {
  return suggestion === undefined ? findings : { ...findings, decided: suggestion };
}

async function failureOf(attempt: Promise<unknown>): Promise<AtlasError | undefined> {
  try {
    await attempt;
    return undefined;
  } catch (cause) {
    return asAtlasError(cause);
  }
}
