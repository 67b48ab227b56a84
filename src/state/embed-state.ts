import type { ViewState } from './view';
import { formatView, parseView, type ViewKey, type ViewProblem, type ViewTexts } from './view-keys';

/** What can be put on somebody's page: the whole atlas, or a part that makes sense alone. */
export const SHOWN = ['atlas', 'finder', 'comparison', 'picture'] as const;
export type Shown = (typeof SHOWN)[number];

/** The element for each. */
export const TAGS: Readonly<Record<Shown, string>> = {
  atlas: 'hub-atlas',
  finder: 'hub-finder',
  comparison: 'hub-comparison',
  picture: 'hub-picture',
};

export const THEMES = ['light', 'dark', 'auto'] as const;
export const ENGINES = ['auto', 'svg', 'webgl'] as const;
export const LOADINGS = ['auto', 'lazy', 'eager'] as const;
export const COLOURS = ['accent', 'paper', 'ink'] as const;
export type ColourId = (typeof COLOURS)[number];

/** CSS pixels. */
export const HEIGHT = { least: 240, usual: 640, most: 2000 } as const;

/** How an embed looks and behaves; what it shows is a `ViewState`. */
export interface EmbedOptions {
  readonly show: Shown;
  /** With a find box. */
  readonly search: boolean;
  /** The map can be moved at once; without it, after "Use the map". */
  readonly interactive: boolean;
  /** Not set: as the page around it. A frame, which cannot see that page, is then light. */
  readonly theme?: (typeof THEMES)[number];
  readonly engine: (typeof ENGINES)[number];
  readonly loading: (typeof LOADINGS)[number];
  /** `#rrggbb`, lower case. */
  readonly accent?: string;
  readonly paper?: string;
  readonly ink?: string;
  /** On a wide page, CSS pixels. */
  readonly height: number;
}

/** Everything an embed code holds. */
export interface EmbedState {
  /** Its `page` is `map` and it has no `matrix`: those belong to the site. */
  readonly view: ViewState;
  readonly options: EmbedOptions;
}

/** The keys of a view that an embed carries, in the address and as attributes alike. */
export const EMBED_VIEW_KEYS = [
  'place',
  'layers',
  'lens',
  'weight',
  'view',
  'shade',
  'compare',
  'beside',
] as const satisfies readonly ViewKey[];

export const OPTION_KEYS = [
  'show',
  'search',
  'interactive',
  'theme',
  'engine',
  'loading',
  ...COLOURS,
  'height',
] as const;
export type OptionKey = (typeof OPTION_KEYS)[number];
export const EMBED_KEYS = [...EMBED_VIEW_KEYS, ...OPTION_KEYS] as const;
export type EmbedKey = (typeof EMBED_KEYS)[number];
export type EmbedTexts = Partial<Record<EmbedKey, string>>;

export interface EmbedProblem {
  readonly key: ViewProblem['key'] | OptionKey;
  readonly value: string;
}

export const DEFAULT_OPTIONS: EmbedOptions = {
  show: 'atlas',
  search: false,
  interactive: false,
  engine: 'auto',
  loading: 'auto',
  height: HEIGHT.usual,
};

const YES = 'yes';

/** As named texts; a key is absent where the state has its default. */
export function formatEmbed({ view, options }: EmbedState): EmbedTexts {
  const texts: EmbedTexts = {};
  const viewTexts = formatView(view);
  for (const key of EMBED_VIEW_KEYS) if (viewTexts[key] !== undefined) texts[key] = viewTexts[key];
  const { show, search, interactive, theme, engine, loading, height } = options;
  if (show !== DEFAULT_OPTIONS.show) texts.show = show;
  if (search) texts.search = YES;
  if (interactive) texts.interactive = YES;
  if (theme !== undefined) texts.theme = theme;
  if (engine !== DEFAULT_OPTIONS.engine) texts.engine = engine;
  if (loading !== DEFAULT_OPTIONS.loading) texts.loading = loading;
  for (const colour of COLOURS) {
    const value = options[colour];
    if (value !== undefined) texts[colour] = value.slice(1);
  }
  if (height !== DEFAULT_OPTIONS.height) texts.height = String(height);
  return texts;
}

/** Never throws: what is not understood keeps its default and is listed. */
export function parseEmbed(texts: EmbedTexts): { state: EmbedState; problems: EmbedProblem[] } {
  const viewTexts: ViewTexts = {};
  for (const key of EMBED_VIEW_KEYS) if (texts[key] !== undefined) viewTexts[key] = texts[key];
  const { view, problems: viewProblems } = parseView(viewTexts);
  const problems: EmbedProblem[] = [...viewProblems];
  const read = <Value>(key: OptionKey, parse: (text: string) => Value | undefined): Value | undefined => {
    const text = texts[key];
    if (text === undefined) return undefined;
    const value = parse(text);
    if (value === undefined) problems.push({ key, value: text });
    return value;
  };
  const theme = read('theme', oneOf(THEMES));
  const colours = COLOURS.map((key) => [key, read(key, parseColour)] as const);
  const options: EmbedOptions = {
    show: read('show', oneOf(SHOWN)) ?? DEFAULT_OPTIONS.show,
    search: read('search', parseYes) ?? false,
    interactive: read('interactive', parseYes) ?? false,
    ...(theme && { theme }),
    engine: read('engine', oneOf(ENGINES)) ?? DEFAULT_OPTIONS.engine,
    loading: read('loading', oneOf(LOADINGS)) ?? DEFAULT_OPTIONS.loading,
    ...Object.fromEntries(colours.filter(([, value]) => value !== undefined)),
    height: read('height', parseHeight) ?? DEFAULT_OPTIONS.height,
  };
  return { state: { view, options }, problems };
}

/** `14566e`, `#14566E` or `#145`. @returns `#rrggbb`. */
export function parseColour(text: string): string | undefined {
  const [, digits] = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  const six = digits.length === 6 ? digits : [...digits].map((digit) => digit + digit).join('');
  return `#${six.toLowerCase()}`;
}

/** Whole pixels within the limits; anything that is no number is not understood. */
export function parseHeight(text: string): number | undefined {
  if (!/^\d{1,5}$/.test(text)) return undefined;
  return Math.min(HEIGHT.most, Math.max(HEIGHT.least, Number(text)));
}

function parseYes(text: string): boolean | undefined {
  if (['', YES, 'true', '1'].includes(text)) return true;
  return ['no', 'false', '0'].includes(text) ? false : undefined;
}

function oneOf<Item extends string>(known: readonly Item[]): (text: string) => Item | undefined {
  return (text) => known.find((item) => item === text);
}
