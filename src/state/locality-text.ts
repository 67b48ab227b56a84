import type { LocalitySpec } from '../core/localities/locality-spec';
import { decodeShape, encodeShape } from '../core/localities/shape-codec';

/*
 * The text of a list of localities, for links and attributes:
 *
 *     Aire valley!a!E08000035+E08000032~Round the school!c!-1.55,53.8,8~Drawn!s!<shape>
 *
 * A name may hold any character; those with a meaning here are percent-escaped.
 */
const RESERVED = /[%~!\p{Cc}]/gu;
export const MOST_LOCALITIES = 6;
const LONGEST_NAME = 120;

export function formatLocalities(specs: readonly LocalitySpec[]): string {
  return specs.map((spec) => `${escapeName(spec.name)}!${formatBody(spec)}`).join('~');
}

/** Parses what it can; `rejected` holds the pieces that are not of the grammar, as given. */
export function parseLocalities(text: string): { specs: LocalitySpec[]; rejected: string[] } {
  const specs: LocalitySpec[] = [];
  const rejected: string[] = [];
  for (const piece of text.split('~').filter((part) => part !== '')) {
    const spec = specs.length < MOST_LOCALITIES ? parseLocality(piece) : undefined;
    if (spec === undefined) rejected.push(piece);
    else specs.push(spec);
  }
  return { specs, rejected };
}

function formatBody(spec: LocalitySpec): string {
  switch (spec.kind) {
    case 'areas':
      return `a!${spec.places.join('+')}`;
    case 'circle':
      return `c!${spec.lon},${spec.lat},${spec.radius}`;
    case 'shape':
      return `s!${encodeShape(spec.geometry)}`;
  }
}

function parseLocality(piece: string): LocalitySpec | undefined {
  const [rawName, kind, body, ...more] = piece.split('!');
  if (rawName === undefined || body === undefined || more.length > 0) return undefined;
  const name = unescapeName(rawName).slice(0, LONGEST_NAME);
  if (kind === 'a') {
    const places = body.split('+').filter((place) => /^[A-Za-z0-9:-]{1,60}$/.test(place));
    return places.length > 0 ? { kind: 'areas', name, places } : undefined;
  }
  if (kind === 'c') return parseCircle(name, body);
  if (kind === 's') {
    const geometry = decodeShape(body);
    return geometry === undefined ? undefined : { kind: 'shape', name, geometry };
  }
  return undefined;
}

function parseCircle(name: string, body: string): LocalitySpec | undefined {
  const numbers = body.split(',').map(Number);
  const [lon, lat, radius] = numbers;
  if (lon === undefined || lat === undefined || radius === undefined || numbers.length !== 3)
    return undefined;
  const sane = Math.abs(lon) <= 180 && Math.abs(lat) <= 90 && radius > 0 && radius <= 500;
  return sane ? { kind: 'circle', name, lon, lat, radius } : undefined;
}

function escapeName(name: string): string {
  return name.replace(RESERVED, (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function unescapeName(text: string): string {
  return text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
