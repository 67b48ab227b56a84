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

const INK = '#22313f';

const LIGHT: Palette = {
  sea: '#e4ecef',
  neighbours: '#f0eee8',
  land: '#faf8f3',
  coast: '#7d8e99',
  hues: ['#8fb8a8', '#e3c284', '#a9b4dc', '#dc9f8a', '#c8d39a', '#b9a0c0'],
  softHues: ['#aacbbf', '#ecd5a8', '#c2c9e6', '#e6bbab', '#d8e0b8', '#ccbad2'],
  inferredHues: ['#cfe2db', '#f4e7cd', '#dce0f1', '#f1d9d0', '#e8edd6', '#e2d7e5'],
  shared: '#d9d5cb',
  edge: '#33434f',
  line: '#33434f',
  hatch: '#33434f',
  denseHatch: '#33434f',
  missing: '#efece4',
  missingPattern: '#8a8577',
  kinds: ['#8a6fa8', '#dfa86b', '#a7c6a0'],
  ramp: ['#f1eedd', '#cfdcc7', '#9fc2b5', '#6a9fa0', '#3c7487'],
  hover: INK,
  selection: '#9b1c4a',
  selectionCasing: '#ffffff',
  locality: '#7a1fa2',
  label: INK,
  townLabel: '#3d4a55',
  halo: '#fdfcf9',
  schools: { primary: '#0b6e99', secondary: '#b3460e', special: '#6a3d9a' },
  schoolEdge: '#ffffff',
};

const DARK: Palette = {
  ...LIGHT,
  sea: '#11181e',
  neighbours: '#1a2228',
  land: '#222b32',
  coast: '#8496a1',
  hues: ['#2f6353', '#7a5a1f', '#48578f', '#83452f', '#5b6a2a', '#664972'],
  softHues: ['#2a5447', '#684e20', '#3f4b7a', '#6f3d2c', '#4e5a28', '#573f61'],
  inferredHues: ['#26433c', '#4f3f23', '#353d5c', '#543528', '#404827', '#44354b'],
  shared: '#3c434a',
  edge: '#dfe5e8',
  line: '#dfe5e8',
  hatch: '#dfe5e8',
  denseHatch: '#dfe5e8',
  missing: '#2a3238',
  missingPattern: '#8b959c',
  kinds: ['#8d72ad', '#b98544', '#5d8657'],
  ramp: ['#2b3a42', '#355761', '#43787f', '#6ba09d', '#b5d3c3'],
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
