import { mixed } from './mixed';

/** The looks a scene can be drawn in. `print` is ink on white, whatever the screen was. */
export type ThemeId = 'light' | 'dark' | 'print';
export const THEME_IDS: readonly ThemeId[] = ['light', 'dark', 'print'];

/** Every colour of the map, `#rrggbb`. Opacities are not colours: what is seen is written here as it is seen. */
export interface Palette {
  readonly sea: string;
  /** Wales, Scotland, Ireland, France. */
  readonly neighbours: string;
  /** England where no layer fills it. */
  readonly land: string;
  readonly coast: string;
  /** Fills of firm footprints; neighbours never get the same one. */
  readonly hues: readonly string[];
  /** The same hues, lighter: soft footprints. */
  readonly softHues: readonly string[];
  /** The same hues, lighter still: what is inferred. */
  readonly inferredHues: readonly string[];
  /** Fill where two or more footprints share an area. */
  readonly shared: string;
  /** Edge of footprints; at least 3:1 against every fill. */
  readonly edge: string;
  /** Edge of layers that are lines only. */
  readonly line: string;
  readonly hatch: string;
  readonly denseHatch: string;
  readonly missing: string;
  readonly missingPattern: string;
  /** City-like, town-like, shire-like. */
  readonly kinds: readonly string[];
  /** Low to high. */
  readonly ramp: readonly string[];
  readonly hover: string;
  readonly selection: string;
  readonly selectionCasing: string;
  readonly locality: string;
  readonly label: string;
  readonly townLabel: string;
  readonly halo: string;
  readonly schools: { readonly primary: string; readonly secondary: string; readonly special: string };
  readonly schoolEdge: string;
}

/** How far soft and inferred fills are from their hue on the way to bare land, 0 to 1. */
const SOFT = 0.25;
const INFERRED = 0.6;

/**
 * The hues were found by search: six tints, of two levels of lightness, as far from each other as they can be under
 * normal sight and without each kind of cone, while edges and labels still stand out on all (tests/map/palette.test.ts).
 */
const LIGHT_HUES = ['#c6a169', '#87b49c', '#bbe4ff', '#ad9dd7', '#fed6db', '#e4ebaa'];
const DARK_HUES = ['#553e18', '#174d3e', '#516c8d', '#483a5e', '#8c656d', '#6c7146'];

const LIGHT: Palette = {
  sea: '#cfd9dd',
  neighbours: '#efede6',
  land: '#faf8f3',
  coast: '#56686f',
  ...fills(LIGHT_HUES, '#faf8f3'),
  shared: '#d6d2c8',
  edge: '#283742',
  line: '#22313f',
  hatch: '#283742',
  denseHatch: '#22313f',
  missing: '#efece4',
  missingPattern: '#8a8577',
  kinds: ['#9d8cc9', '#e3b06c', '#dbe7b4'],
  ramp: ['#f9f3dc', '#c8d8ab', '#8dc0a0', '#5fa3a3', '#5288a8'],
  hover: '#22313f',
  selection: '#9b1c4a',
  selectionCasing: '#ffffff',
  locality: '#7a1fa2',
  label: '#1f2c38',
  townLabel: '#3d4a55',
  halo: '#fdfcf9',
  schools: { primary: '#0b6e99', secondary: '#b3460e', special: '#6a3d9a' },
  schoolEdge: '#ffffff',
};

const DARK: Palette = {
  sea: '#0c1318',
  neighbours: '#1a2228',
  land: '#222b32',
  coast: '#8496a1',
  ...fills(DARK_HUES, '#222b32'),
  shared: '#454c53',
  edge: '#dfe5e8',
  line: '#f1f4f5',
  hatch: '#dfe5e8',
  denseHatch: '#f1f4f5',
  missing: '#2a3238',
  missingPattern: '#8b959c',
  kinds: ['#5d4a8f', '#8f6326', '#2a5a44'],
  ramp: ['#1d272c', '#263f4d', '#2b5867', '#3a6f70', '#5d8261'],
  hover: '#ffffff',
  selection: '#ff9ec2',
  selectionCasing: '#11181e',
  locality: '#d8a6ff',
  label: '#f4f6f7',
  townLabel: '#cdd6db',
  halo: '#161e24',
  schools: { primary: '#6cc3ee', secondary: '#ffab73', special: '#cdb0f2' },
  schoolEdge: '#11181e',
};

const PRINT: Palette = { ...LIGHT, sea: '#ffffff', neighbours: '#f4f4f4', halo: '#ffffff' };

export const PALETTES: Readonly<Record<ThemeId, Palette>> = { light: LIGHT, dark: DARK, print: PRINT };

/** How many hues a family may be coloured with. */
export const HUES = LIGHT_HUES.length;

function fills(hues: readonly string[], land: string) {
  return {
    hues,
    softHues: hues.map((hue) => mixed(hue, land, SOFT)),
    inferredHues: hues.map((hue) => mixed(hue, land, INFERRED)),
  };
}
