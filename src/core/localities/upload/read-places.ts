import { territoryOf } from '../../coverage/territory-of';
import type { England } from '../../england';
import { parsePlaceId } from '../../finding/place-id';
import { looksLikeAreaCode } from '../../geography/codes';
import { type NamedPlace, PlaceNames } from './place-names';

/** What a pasted list of codes and names came to. Texts are as pasted, cut to 80 characters. */
export interface PlacesRead {
  /** Each place once, in the order of the list, with the text that named it first. */
  readonly matched: readonly (NamedPlace & { readonly text: string })[];
  /** Names that more than one place goes by, such as a region and a combined authority. */
  readonly ambiguous: readonly { readonly text: string; readonly candidates: readonly NamedPlace[] }[];
  readonly unmatched: readonly string[];
  /** How many lines named a place that was there already. */
  readonly repeated: number;
}

const LONGEST_TEXT = 80;
/** More than England has areas and hubs, former ones included, three times over. */
const MOST_PIECES = 2_000;

/**
 * Reads a list of places: codes old and new (`E08000035`), the department's authority numbers (`383`), codes of
 * teaching school hubs (`EE1`), place ids and names, one a line or parted by commas, semicolons or tabs.
 */
export function readPlaces(text: string, england: England): PlacesRead {
  const reader = new PlacesReader(england);
  for (const line of text.split(/[\r\n;]+/).slice(0, MOST_PIECES)) reader.line(line);
  return reader.result();
}

class PlacesReader {
  private readonly names: PlaceNames;
  private readonly matched = new Map<string, NamedPlace & { text: string }>();
  private readonly ambiguous = new Map<string, readonly NamedPlace[]>();
  private readonly unmatched = new Set<string>();
  private repeated = 0;

  constructor(private readonly england: England) {
    this.names = new PlaceNames(england);
  }

  /** A line may be one name with a comma in it, a code and its name, or several places. */
  line(line: string): void {
    const seen = new Set<string>();
    for (const cell of line.split('\t')) {
      const text = unquoted(cell);
      if (text === '') continue;
      const whole = this.meaning(text);
      if (whole.length > 0) this.note(text, whole, seen);
      else for (const [part, meaning] of this.parts(text)) this.note(part, meaning, seen);
    }
  }

  result(): PlacesRead {
    return {
      matched: [...this.matched.values()],
      ambiguous: [...this.ambiguous].map(([text, candidates]) => ({ text, candidates })),
      unmatched: [...this.unmatched],
      repeated: this.repeated,
    };
  }

  /** Parts between commas, two of them taken as one where that is a name: `Bristol, City of, Leeds`. */
  private *parts(text: string): Generator<readonly [string, readonly NamedPlace[]]> {
    const pieces = text
      .split(',')
      .map(unquoted)
      .flatMap(codesApart)
      .filter((piece) => piece !== '');
    for (let i = 0; i < pieces.length; i += 1) {
      const pair = `${pieces[i]}, ${pieces[i + 1]}`;
      const both = i + 1 < pieces.length ? this.meaning(pair) : [];
      if (both.length > 0) i += 1;
      yield both.length > 0 ? [pair, both] : [pieces[i] ?? '', this.meaning(pieces[i] ?? '')];
    }
  }

  private meaning(text: string): readonly NamedPlace[] {
    const { geography, families } = this.england;
    const code = text.toUpperCase();
    if (looksLikeAreaCode(code)) return placed(geography.area(code));
    if (/^\d{3}$/.test(text)) return placed(geography.authorities.find(({ dfe }) => dfe === text));
    const hub = families.get('teaching-school-hubs')?.footprint(code);
    if (hub !== undefined) return [{ place: `teaching-school-hubs:${hub.id}`, name: hub.name }];
    const id = parsePlaceId(text);
    if (id?.kind === 'footprint' && territoryOf(this.england, text) !== undefined) {
      return [{ place: text, name: families.get(id.family)?.footprint(id.id)?.name ?? text }];
    }
    return this.names.named(text);
  }

  /** @param seen places named on this line already: a code beside its own name is no repetition. */
  private note(text: string, meaning: readonly NamedPlace[], seen: Set<string>): void {
    const shown = text.slice(0, LONGEST_TEXT);
    const [only, ...others] = meaning;
    if (only === undefined) {
      this.unmatched.add(shown);
    } else if (others.length > 0) {
      if (!meaning.some(({ place }) => seen.has(place))) this.ambiguous.set(shown, meaning);
    } else {
      if (this.matched.has(only.place)) this.repeated += seen.has(only.place) ? 0 : 1;
      else this.matched.set(only.place, { ...only, text: shown });
      seen.add(only.place);
    }
  }
}

function placed(area: { readonly code: string; readonly name: string } | undefined): readonly NamedPlace[] {
  return area === undefined ? [] : [{ place: area.code, name: area.name }];
}

/** Codes are also parted by spaces; names hold them. */
function codesApart(text: string): string[] {
  const words = text.split(/\s+/);
  return words.length > 1 && words.every((word) => /^([EK]\d{8}|\d{3})$/i.test(word)) ? words : [text];
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^["“']+|["”']+$/g, '')
    .trim();
}
