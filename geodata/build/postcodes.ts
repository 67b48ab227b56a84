import type { PostcodeShard } from '../../src/core/records/postcode-record';
import { unitNumber } from '../../src/core/records/postcode-record-codec';
import { type BaseAtoms, baseAtoms } from './boundaries-base';
import type { BuildContext, Step } from './context';
import { SourceError } from './errors';
import { brotliSize } from './file-sizes';
import { checkEveryPostcode } from './postcodes-check';
import { DistrictPlacer } from './postcodes-placing';
import { type AreaUnits, addUnit, exceptionsOf, makeShard, sectorPoints } from './postcodes-shards';
import { eachPostcode, POSTCODES_FILE } from './postcodes-source';
import { markdownTable } from './report';

/** kB after brotli that one look-up may cost (issue 2). */
export const SHARD_CEILING = 12;
const FORMER = ['E07000168', 'E07000191'];

/** What placing all postcodes told us, for the report. */
interface Placed {
  readonly areas: ReadonlyMap<string, AreaUnits>;
  /** Atom by row of the source less 2. */
  readonly atoms: readonly number[];
  /** Postcodes whose point lies outside the district the source gives them, in a district of several atoms. */
  readonly outside: readonly { readonly postcode: string; readonly metres: number }[];
}

/** Publishes one shard per postcode area and proves all of them against the source. */
export const postcodes: Step = {
  name: 'postcodes',
  async run(context) {
    const base = await baseAtoms(context);
    const placed = placeAll(context, base);
    const points = sectorPoints(context.sources);
    const shards = new Map<string, PostcodeShard>();
    for (const area of [...placed.areas.keys()].sort()) {
      shards.set(area, makeShard(area, placed.areas.get(area) ?? new Map(), points));
    }
    const checked = checkEveryPostcode(context.sources, shards, (row) => placed.atoms[row - 2] ?? -1);
    context.progress(`${checked.toLocaleString('en-GB')} postcodes looked up as the browser does, all right`);
    for (const [area, shard] of shards) context.emitShard(area, shard);
    context.describeShards({
      vintage: 'National Statistics Postcode Lookup of May 2025, districts of August 2024',
      sources: ['nspl'],
      notes:
        'Withdrawn postcodes are included and not marked. About 24,000 without coordinates (large organisations) are not. Each sector carries its median point.',
    });
    context.report('Postcodes', describe(base, placed, shards));
  },
};

function placeAll(context: BuildContext, base: BaseAtoms): Placed {
  const placer = new DistrictPlacer(base, POSTCODES_FILE);
  const areas = new Map<string, AreaUnits>();
  const atoms: number[] = [];
  const outside: { postcode: string; metres: number }[] = [];
  eachPostcode(context.sources, (postcode, lat, lon, district, row) => {
    const { atom, metres } = placer.place(district, lon, lat, row);
    if (metres !== undefined) outside.push({ postcode, metres });
    atoms.push(atom);
    const letters = /^[A-Z]+/.exec(postcode)?.[0] ?? '';
    const units = areas.get(letters) ?? new Map<string, Int16Array>();
    areas.set(letters, units);
    const unit = unitNumber(postcode.slice(-2));
    if (unit === undefined || !addUnit(units, postcode.slice(letters.length, -2), unit, atom)) {
      throw new SourceError(POSTCODES_FILE, row, `"${postcode}" is not a postcode, or is there twice`);
    }
  });
  return { areas, atoms, outside };
}

/** @throws Error when a shard is larger than one look-up may cost. */
function describe(base: BaseAtoms, placed: Placed, shards: ReadonlyMap<string, PostcodeShard>): string {
  const sizes = [...shards].map(([area, shard]) => ({
    area,
    sectors: shard.sectors.length,
    kilobytes: brotliSize(Buffer.from(JSON.stringify(shard))) / 1000,
  }));
  sizes.sort((a, b) => b.kilobytes - a.kilobytes);
  const [largest] = sizes;
  if (largest === undefined || largest.kilobytes > SHARD_CEILING) {
    throw new Error(`postcodes ${largest?.area}: ${largest?.kilobytes} kB, more than ${SHARD_CEILING}`);
  }
  const exceptions = [...placed.areas.values()].reduce((sum, area) => sum + exceptionsOf(area), 0);
  const total = sizes.reduce((sum, size) => sum + size.kilobytes, 0);
  const farthest = Math.max(0, ...placed.outside.map(({ metres }) => metres));
  return [
    `${count(placed.atoms.length)} postcodes in ${count(sectorsIn(shards))} sectors and ${shards.size} areas, each looked up with the browser's own code: district as the source has it in every case, atom by point in polygon where the district holds several.`,
    `${count(exceptions)} lie in another atom than most of their sector. ${count(placed.outside.length)} have a point outside the district that the source gives them, in a district of several atoms, and took its nearest atom (farthest ${farthest.toFixed(0)} m).`,
    `With brotli all shards are ${total.toFixed(0)} kB; the ceiling for one is ${SHARD_CEILING} kB. The largest:`,
    markdownTable(
      ['Area', 'Sectors', 'kB brotli'],
      sizes.slice(0, 5).map(({ area, sectors, kilobytes }) => [area, sectors, kilobytes.toFixed(1)]),
    ),
    'In abolished districts that a hub or a note needs to tell:',
    markdownTable(['Former district', 'Postcodes'], formerCounts(base, placed)),
  ].join('\n\n');
}

function formerCounts(base: BaseAtoms, placed: Placed): (readonly [string, string])[] {
  return FORMER.map((code) => {
    const number = base.atoms.findIndex((atom) => atom.code === code);
    const within = placed.atoms.filter((atom) => atom === number).length;
    return [base.atoms[number]?.name ?? code, count(within)];
  });
}

function sectorsIn(shards: ReadonlyMap<string, PostcodeShard>): number {
  return [...shards.values()].reduce((sum, shard) => sum + shard.sectors.length, 0);
}

function count(value: number): string {
  return value.toLocaleString('en-GB');
}
