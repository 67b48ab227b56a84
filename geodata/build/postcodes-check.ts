import { readPostcode } from '../../src/core/finding/postcode';
import { findPostcode } from '../../src/core/finding/postcode-lookup';
import type { PostcodeShard } from '../../src/core/records/postcode-record';
import { eachPostcode } from './postcodes-source';
import type { SourcesFolder } from './sources-folder';

const SHOWN = 5;

/**
 * Looks every postcode of the source up as the browser does and compares.
 * @param expected the atom of each postcode, in the order of the source.
 * @returns how many were looked up; all were right.
 * @throws Error naming the first few that were not.
 */
export function checkEveryPostcode(
  sources: SourcesFolder,
  shards: ReadonlyMap<string, PostcodeShard>,
  expected: (row: number, lon: number, lat: number, district: string) => number,
): number {
  const wrong: string[] = [];
  const count = eachPostcode(sources, (text, lat, lon, district, row) => {
    const answer = lookUp(text, shards);
    const atom = expected(row, lon, lat, district);
    if (answer !== atom && wrong.length < SHOWN) wrong.push(`${text}: ${answer}, not atom ${atom}`);
  });
  if (wrong.length > 0) throw new Error(`postcodes looked up wrongly: ${wrong.join('; ')}`);
  return count;
}

/** The atom, or in words why there is none. */
function lookUp(text: string, shards: ReadonlyMap<string, PostcodeShard>): number | string {
  const reading = readPostcode(text);
  if (!reading.ok) return reading.problem.kind;
  const shard = shards.get(reading.postcode.area);
  if (shard === undefined) return `no shard ${reading.postcode.area}`;
  const finding = findPostcode(shard, reading.postcode);
  return finding.kind === 'found' ? finding.atom : finding.kind;
}
