import { servingFootprints } from '../core/coverage/serving';
import type { England } from '../core/england';
import { type Postcode, type PostcodeProblem, readPostcode } from '../core/finding/postcode';
import { findPostcode, type PostcodeFinding } from '../core/finding/postcode-lookup';
import type { FormerDistrict } from '../core/geography/geography';
import type { PostcodeAnswer } from './atlas';
import { AtlasError, type AtlasErrorKind } from './atlas-error';
import type { AtlasFiles } from './files';

/** Who serves a postcode: one small file fetched, the rest looked up in what is already there. */
export async function answerPostcode(
  england: England,
  files: AtlasFiles,
  typed: string,
): Promise<PostcodeAnswer> {
  const reading = readPostcode(typed);
  if (!reading.ok) throw misread(typed, reading.problem);
  const { postcode } = reading;
  const shard = await files.shard(postcode.area);
  if (shard === undefined) throw unknown(postcode);
  const finding = findPostcode(shard, postcode);
  if (finding.kind !== 'found') throw unknown(postcode, finding);
  return answerAt(england, postcode.text, finding);
}

function answerAt(
  england: England,
  postcode: string,
  { lon, lat, atom: number }: { readonly lon: number; readonly lat: number; readonly atom: number },
): PostcodeAnswer {
  const { atoms, districts, authorities, regions } = england.geography;
  const atom = atoms[number];
  const district = districts[atom?.district ?? -1];
  const authority = authorities[district?.authority ?? -1];
  const region = regions[authority?.region ?? -1];
  if (district === undefined || authority === undefined || region === undefined) {
    throw new AtlasError(
      'corrupt-file',
      'areas',
      `atlas: "${postcode}" lies in piece ${number}, which is not there`,
    );
  }
  const former = formerDistrictOf(england, number);
  return {
    postcode,
    lon,
    lat,
    atom: number,
    district: named(district),
    ...(former === undefined ? {} : { formerDistrict: { ...named(former), endedOn: former.endedOn } }),
    authority: named(authority),
    region: named(region),
    families: servingFootprints(england, number),
  };
}

/** The smallest, since West Somerset was for four years a part of Somerset West and Taunton. */
function formerDistrictOf(england: England, atom: number): FormerDistrict | undefined {
  return england.geography.formerDistricts
    .filter((former) => former.atoms.has(atom))
    .sort((a, b) => a.atoms.count - b.atoms.count)[0];
}

function named({ code, name }: { readonly code: string; readonly name: string }) {
  return { code, name };
}

function misread(typed: string, problem: PostcodeProblem): AtlasError {
  const kinds: Readonly<Partial<Record<PostcodeProblem['kind'], AtlasErrorKind>>> = {
    'outside-england': 'outside-england',
    'unknown-area': 'unknown-postcode',
    'no-place': 'unknown-postcode',
  };
  const subject = typed.slice(0, 80);
  const kind = kinds[problem.kind] ?? 'bad-postcode';
  return new AtlasError(kind, subject, `atlas: "${subject}" is no postcode in England: ${problem.kind}`, {
    postcode: problem,
  });
}

function unknown(postcode: Postcode, finding?: PostcodeFinding): AtlasError {
  return new AtlasError('unknown-postcode', postcode.text, `atlas: there is no postcode "${postcode.text}"`, {
    ...(finding === undefined ? {} : { postcode: finding }),
  });
}
