import { type PostcodeProblem, readPostcode } from '../core/finding/postcode';
import { type PostcodeResult, suggestPart, suggestPostcode } from '../core/finding/search-postcodes';
import type { Suggestion } from '../core/finding/suggestion';
import type { Atlas } from './atlas';

/** @param postcode a full one, of the right form. Rejects with an `AtlasError` when its file cannot be had. */
export async function findPostcode(atlas: Atlas, postcode: string): Promise<PostcodeResult> {
  const reading = readPostcode(postcode);
  const shard = reading.ok ? await atlas.postcodes(reading.postcode.area) : undefined;
  if (!reading.ok || shard === undefined) return { suggestions: [], finding: { kind: 'unknown-sector' } };
  return suggestPostcode(atlas.england, shard, reading.postcode);
}

/** The areas of an outcode (`LS1`) or sector (`LS1 4`). Rejects with an `AtlasError`. */
export async function findPart(atlas: Atlas, part: string): Promise<readonly Suggestion[]> {
  const shard = await atlas.postcodes(/^[A-Z]+/.exec(part)?.[0] ?? '');
  return shard === undefined ? [] : suggestPart(atlas.england, shard, part);
}

export function partOf(problem: PostcodeProblem): string | undefined {
  if (problem.kind === 'outcode-only') return problem.outcode;
  return problem.kind === 'sector-only' ? problem.sector : undefined;
}

/** Whether what is wrong shows that a postcode was meant: each of these takes a digit where postcodes have one. */
export function isTelling({ kind }: PostcodeProblem, typed: string): boolean {
  const telling: readonly PostcodeProblem['kind'][] = [
    'misread',
    'unused-letter',
    'outside-england',
    'no-place',
    'unknown-area',
  ];
  return /\d/.test(typed) && telling.includes(kind);
}
