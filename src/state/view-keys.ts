import { isWeightId } from '../core/coverage/weights';
import { formatPlaceId, parsePlaceId } from '../core/finding/place-id';
import { FAMILY_IDS, type FamilyId } from '../core/footprints/families';
import { formatLocalities, parseLocalities } from './locality-text';
import { type Camera, DEFAULT_VIEW, LAYER_IDS, LENSES, type MatrixView, PAGES, type ViewState } from './view';

/**
 * The view as named texts: the one schema of the address bar, the element's attributes and the embed code.
 * A key is absent where the view has its default, so the plain map is the plain address.
 */
export const VIEW_KEYS = [
  'page',
  'place',
  'layers',
  'lens',
  'weight',
  'view',
  'shade',
  'rows',
  'columns',
  'sort',
  'direction',
  'compare',
  'beside',
] as const;
export type ViewKey = (typeof VIEW_KEYS)[number];
export type ViewTexts = Partial<Record<ViewKey, string>>;

/** A text that the schema does not know, kept so that the page can say what it left out. */
export interface ViewProblem {
  readonly key: ViewKey;
  readonly value: string;
}

export const DEFAULT_MATRIX: MatrixView = {
  rows: 'education-investment-areas',
  columns: 'maths-hubs',
  sort: 'geography',
  descending: false,
  direction: 'of-row',
};
const SORTS = ['name', 'share', 'geography'] as const;
const NOTHING = 'none';

export function formatView(view: ViewState): ViewTexts {
  const texts: ViewTexts = {};
  if (view.page !== DEFAULT_VIEW.page) texts.page = view.page;
  if (view.place !== undefined) texts.place = formatPlaceId(view.place);
  if (!sameList(view.layers, DEFAULT_VIEW.layers)) texts.layers = formatList(view.layers);
  if (view.lens !== undefined) texts.lens = view.lens;
  if (view.weight !== DEFAULT_VIEW.weight) texts.weight = view.weight;
  if (view.camera !== undefined) texts.view = formatCamera(view.camera);
  if (view.shade !== undefined) texts.shade = view.shade;
  if (view.matrix !== undefined) {
    texts.rows = view.matrix.rows;
    texts.columns = view.matrix.columns;
    texts.sort = view.matrix.sort + (view.matrix.descending ? '-down' : '');
    texts.direction = view.matrix.direction;
  }
  if (view.localities.length > 0) texts.compare = formatLocalities(view.localities);
  if (!sameList(view.comparators, DEFAULT_VIEW.comparators)) texts.beside = formatList(view.comparators);
  return texts;
}

/** Never throws: what is not understood is left out of the view and listed in `problems`. */
export function parseView(texts: ViewTexts): { view: ViewState; problems: ViewProblem[] } {
  const problems: ViewProblem[] = [];
  const read = <Value>(key: ViewKey, parse: (text: string) => Value | undefined): Value | undefined => {
    const text = texts[key];
    if (text === undefined || text === '') return undefined;
    const value = parse(text);
    if (value === undefined) problems.push({ key, value: text });
    return value;
  };
  const readList = <Item extends string>(key: ViewKey, known: readonly Item[], usual: readonly Item[]) =>
    read(key, (text) => {
      const parts = text === NOTHING ? [] : text.split(',');
      const unknown = parts.filter((part) => !(known as readonly string[]).includes(part));
      for (const value of unknown.slice(0, 3)) problems.push({ key, value });
      return unknown.length === parts.length && parts.length > 0
        ? usual
        : known.filter((item) => parts.includes(item));
    }) ?? usual;

  const localities = read('compare', (text) => {
    const { specs, rejected } = parseLocalities(text);
    for (const value of rejected.slice(0, 3)) problems.push({ key: 'compare', value });
    return specs;
  });
  const place = read('place', parsePlaceId);
  const lens = read('lens', oneOf(LENSES));
  const camera = read('view', parseCamera);
  const shade = read('shade', (text) => (/^[a-z][a-z0-9-]{0,40}$/.test(text) ? text : undefined));
  const matrix = readMatrix(read);
  const view: ViewState = {
    page: read('page', oneOf(PAGES)) ?? DEFAULT_VIEW.page,
    layers: readList('layers', LAYER_IDS, DEFAULT_VIEW.layers),
    weight: read('weight', (text) => (isWeightId(text) ? text : undefined)) ?? DEFAULT_VIEW.weight,
    localities: localities ?? [],
    comparators: readList('beside', ['region', 'england'] as const, DEFAULT_VIEW.comparators),
    ...(place && { place }),
    ...(lens && { lens }),
    ...(camera && { camera }),
    ...(shade && { shade }),
    ...(matrix && { matrix }),
  };
  return { view, problems };
}

type Read = <Value>(key: ViewKey, parse: (text: string) => Value | undefined) => Value | undefined;

function readMatrix(read: Read): MatrixView | undefined {
  const rows = read('rows', oneOf<FamilyId>(FAMILY_IDS));
  const columns = read('columns', oneOf<FamilyId>(FAMILY_IDS));
  const sort = read('sort', (text) => oneOf(SORTS)(text.replace(/-down$/, '')) && text);
  const direction = read('direction', oneOf(['of-row', 'of-column'] as const));
  if (rows === undefined && columns === undefined && sort === undefined && direction === undefined)
    return undefined;
  return {
    rows: rows ?? DEFAULT_MATRIX.rows,
    columns: columns ?? DEFAULT_MATRIX.columns,
    sort: SORTS.find((known) => known === sort?.replace(/-down$/, '')) ?? DEFAULT_MATRIX.sort,
    descending: sort?.endsWith('-down') ?? DEFAULT_MATRIX.descending,
    direction: direction ?? DEFAULT_MATRIX.direction,
  };
}

function oneOf<Item extends string>(known: readonly Item[]): (text: string) => Item | undefined {
  return (text) => known.find((item) => item === text);
}

function sameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((item, i) => item === b[i]);
}

function formatList(items: readonly string[]): string {
  return items.length === 0 ? NOTHING : items.join(',');
}

/** `zoom/latitude/longitude`, as map links commonly have it; about 1 m. */
function formatCamera({ lon, lat, zoom }: Camera): string {
  return `${round(zoom, 2)}/${round(lat, 5)}/${round(lon, 5)}`;
}

function parseCamera(text: string): Camera | undefined {
  const parts = text.split('/');
  const [zoom, lat, lon] = parts.map((part) =>
    /^-?\d{1,3}(\.\d{1,8})?$/.test(part) ? Number(part) : Number.NaN,
  );
  if (zoom === undefined || lat === undefined || lon === undefined || parts.length !== 3) return undefined;
  const sane = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85 && Math.abs(lon) <= 180;
  return sane ? { lon, lat, zoom } : undefined;
}

function round(value: number, places: number): number {
  return Number(value.toFixed(places));
}
