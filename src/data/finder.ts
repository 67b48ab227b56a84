import {
  decide,
  type Findings,
  isAsTyped,
  MOST_SUGGESTIONS,
  type NotFound,
  type Notice,
  together,
} from '../core/finding/findings';
import { type Postcode, type PostcodeProblem, readPostcode } from '../core/finding/postcode';
import { search } from '../core/finding/search';
import { suggestPart, suggestPostcode } from '../core/finding/search-postcodes';
import type { Suggestion } from '../core/finding/suggestion';
import { wordsOf } from '../core/finding/words';
import type { Atlas } from './atlas';
import { type AtlasError, asAtlasError } from './atlas-error';
import { FinderCollections } from './finder-collections';

/** Findings as they come: the first from what is there, later ones with what had to be fetched. */
export interface FindStep extends Findings {
  /** What is still on its way. */
  readonly pending?: 'postcodes' | 'names' | 'schools';
  /** What could not be fetched: the findings are without it. */
  readonly failed?: AtlasError;
  /** Schools and trusts were not looked through, since the text is answered without them. */
  readonly schoolsLeft?: true;
}

/** Longer texts are no name. */
const LONGEST = 200;
/** What has fewer letters in a row than this is looked for among areas and hubs alone: it may become a postcode. */
const WORD = /\p{L}{3}/u;
/** Words by which a text asks for a school or a trust, whatever else is called so. */
const SCHOOL =
  /\b(schools?|academ(y|ies)|primary|infants?|juniors?|secondary|nursery|college|grammar|catholic|c of e|cofe|trust|mat|federation)\b/i;
const HUB = /\b(hubs?|tsh)\b/i;

/** Looks for what a person typed among postcodes, areas, hubs, towns, trusts and schools. One for each open atlas. */
export class Finder {
  private readonly collections: FinderCollections;

  constructor(private readonly atlas: Atlas) {
    this.collections = new FinderCollections(atlas);
  }

  /** Never throws. @param everywhere also among schools and trusts, though the text may be answered without. */
  async *find(typed: string, everywhere = false): AsyncGenerator<FindStep> {
    const text = typed.slice(0, LONGEST).trim();
    const reading = readPostcode(text);
    if (wordsOf(text).length === 0) yield step(typed, [], { kind: text === '' ? 'empty' : 'nothing' });
    else if (reading.ok) yield* this.findPostcode(typed, reading.postcode);
    else if (/^\d{5,7}$/.test(text)) yield* this.findUrn(typed, text);
    else yield* this.findNames(typed, text, reading.problem, everywhere);
  }

  private async *findPostcode(typed: string, postcode: Postcode): AsyncGenerator<FindStep> {
    yield { ...step(typed, []), pending: 'postcodes' };
    try {
      const shard = await this.atlas.postcodes(postcode.area);
      const unknown: NotFound = { kind: 'unknown-sector' };
      const { finding = undefined, suggestions } =
        shard === undefined
          ? { finding: unknown, suggestions: [] }
          : suggestPostcode(this.atlas.england, shard, postcode);
      if (finding === undefined) yield decided(step(typed, suggestions), suggestions[0]);
      else yield step(typed, suggestions, { kind: 'postcode-not-found', postcode: postcode.text, finding });
    } catch (cause) {
      yield { ...step(typed, []), failed: asAtlasError(cause) };
    }
  }

  private async *findUrn(typed: string, urn: string): AsyncGenerator<FindStep> {
    if (!this.collections.hasSchools) yield { ...step(typed, []), pending: 'schools' };
    try {
      const school = (await this.collections.bringSchools()).withUrn(Number(urn));
      if (school === undefined) yield step(typed, [], { kind: 'no-such-urn', urn });
      else yield decided(step(typed, [school]), school);
    } catch (cause) {
      yield { ...step(typed, []), failed: asAtlasError(cause) };
    }
  }

  private async *findNames(
    typed: string,
    text: string,
    problem: PostcodeProblem,
    everywhere: boolean,
  ): AsyncGenerator<FindStep> {
    const { collections } = this;
    const coded = collections.places.withCode(text);
    const part = partOf(problem);
    let failed: AtlasError | undefined;
    let around: readonly Suggestion[] = [];
    const now = () => this.named(typed, text, { coded, around, part, problem });
    if (part !== undefined) {
      yield { ...now(), pending: 'postcodes' };
      const shard = this.atlas.postcodes(/^[A-Z]+/.exec(part)?.[0] ?? '');
      failed = await failureOf(async () => {
        const postcodes = await shard;
        if (postcodes !== undefined) around = suggestPart(this.atlas.england, postcodes, part);
      });
    }
    if (WORD.test(text) && !collections.hasNames) {
      yield { ...now(), pending: 'names' };
      failed = await failureOf(() => collections.bringNames());
    }
    const wantsSchools = WORD.test(text) && (everywhere || !this.isSettled(text));
    if (wantsSchools && !collections.hasSchools) {
      yield { ...now(), pending: 'schools' };
      failed = (await failureOf(() => collections.bringSchools())) ?? failed;
    }
    const schoolsLeft = WORD.test(text) && !collections.hasSchools && failed === undefined;
    yield { ...now(), ...(failed && { failed }), ...(schoolsLeft && { schoolsLeft }) };
  }

  /** Whether areas, hubs and towns hold what the text asks for. */
  private isSettled(text: string): boolean {
    const [best] = search([this.collections.places], text, 1).found;
    return (
      best !== undefined && isAsTyped(best) && (HUB.test(text) || !SCHOOL.test(text) || best.fit === 'exact')
    );
  }

  private named(typed: string, text: string, { coded, around, part, problem }: Leads): Findings {
    const { found, total } = search(this.collections.all, text, MOST_SUGGESTIONS);
    const fitting = found.filter(isAsTyped);
    const first = together(coded, around);
    if (first.length > 0) {
      const findings = step(
        typed,
        together(first, fitting),
        part === undefined ? undefined : { kind: 'part', part },
      );
      return coded.length === 1 && part === undefined ? decided(findings, coded[0]) : findings;
    }
    if (fitting.length > 0) return decided({ ...step(typed, found), total }, decide(found, total));
    if (/\d/.test(text) && TELLING.includes(problem.kind))
      return step(typed, [], { kind: 'not-a-postcode', problem });
    return { ...step(typed, found, { kind: found.length > 0 ? 'nearest' : 'nothing' }), total };
  }
}

interface Leads {
  readonly coded: readonly Suggestion[];
  /** Areas of a part of a postcode. */
  readonly around: readonly Suggestion[];
  readonly part: string | undefined;
  readonly problem: PostcodeProblem;
}

/** Problems that show that a postcode was meant. */
const TELLING: readonly PostcodeProblem['kind'][] = [
  'misread',
  'unused-letter',
  'outside-england',
  'no-place',
  'unknown-area',
];

function partOf(problem: PostcodeProblem): string | undefined {
  if (problem.kind === 'outcode-only') return problem.outcode;
  return problem.kind === 'sector-only' ? problem.sector : undefined;
}

function step(typed: string, suggestions: readonly Suggestion[], notice?: Notice): Findings {
  const shown = suggestions.slice(0, MOST_SUGGESTIONS);
  return { typed, suggestions: shown, total: suggestions.length, ...(notice && { notice }) };
}

function decided(findings: Findings, suggestion: Suggestion | undefined): Findings {
  return suggestion === undefined ? findings : { ...findings, decided: suggestion };
}

async function failureOf(attempt: () => Promise<unknown>): Promise<AtlasError | undefined> {
  try {
    await attempt();
    return undefined;
  } catch (cause) {
    return asAtlasError(cause);
  }
}
