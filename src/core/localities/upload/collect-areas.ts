/** A geometry with an area, its coordinates still unread. */
export interface FoundArea {
  readonly type: 'Polygon' | 'MultiPolygon';
  readonly coordinates: unknown;
}

/** All that was found in a GeoJSON value. */
export interface Collected {
  readonly areas: readonly FoundArea[];
  /** Types of what has no area, each once: `Point`, `LineString`, and `nothing` for a feature without geometry. */
  readonly others: readonly string[];
  readonly otherCount: number;
  /** The first thing that is no GeoJSON, by what stands for its type. */
  readonly foreign?: string;
  readonly name?: string;
}

const LINES_AND_POINTS: ReadonlySet<string> = new Set([
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
]);
const NAMES = /^(name|title|label|lad\d*nm|areanm|ctyua\d*nm)$/i;
const LONGEST_NAME = 80;
/** Collections within collections beyond this depth are no honest file's. */
const DEEPEST = 16;

/** Takes the areas out of a geometry, a feature, or a collection of either, however nested. */
export function collectAreas(value: unknown): Collected {
  const collector = new Collector();
  collector.take(value, 0);
  return collector.result();
}

class Collector {
  private readonly areas: FoundArea[] = [];
  private readonly others = new Map<string, number>();
  private readonly names = new Set<string>();
  private foreign: string | undefined;

  take(value: unknown, depth: number): void {
    const { type, ...rest } = membersOf(value);
    if (type === 'FeatureCollection' && Array.isArray(rest.features)) {
      this.noteName(rest.name);
      this.takeAll(rest.features, depth);
    } else if (type === 'GeometryCollection' && Array.isArray(rest.geometries)) {
      this.takeAll(rest.geometries, depth);
    } else if (type === 'Feature') {
      this.takeFeature(rest, depth);
    } else if (type === 'Polygon' || type === 'MultiPolygon') {
      this.areas.push({ type, coordinates: rest.coordinates });
    } else if (typeof type === 'string' && LINES_AND_POINTS.has(type)) {
      this.count(type);
    } else {
      this.foreign ??= typeof type === 'string' ? type : '';
    }
  }

  result(): Collected {
    const [name, ...more] = this.names;
    return {
      areas: this.areas,
      others: [...this.others.keys()],
      otherCount: [...this.others.values()].reduce((sum, count) => sum + count, 0),
      ...(this.foreign === undefined ? {} : { foreign: this.foreign }),
      ...(name === undefined || more.length > 0 ? {} : { name }),
    };
  }

  private takeAll(values: readonly unknown[], depth: number): void {
    if (depth < DEEPEST) for (const value of values) this.take(value, depth + 1);
  }

  private takeFeature({ geometry, properties }: Record<string, unknown>, depth: number): void {
    for (const [key, value] of Object.entries(membersOf(properties)))
      if (NAMES.test(key)) this.noteName(value);
    if (geometry === null || geometry === undefined) this.count('nothing');
    else if (depth < DEEPEST) this.take(geometry, depth + 1);
  }

  private count(type: string): void {
    this.others.set(type, (this.others.get(type) ?? 0) + 1);
  }

  private noteName(value: unknown): void {
    if (typeof value === 'string' && value.trim() !== '') this.names.add(value.trim().slice(0, LONGEST_NAME));
  }
}

function membersOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : {};
}
