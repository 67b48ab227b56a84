import { PALETTES, type Palette } from '../palette';

/**
 * How the SVG looks: every colour from the palette, every rule under `scope`, so that one text serves the shadow
 * root of the drawing (`.svg-map`) and the picture in the page before any script (`.picture`). Nothing is styled by
 * attribute, since a strict `style-src` forbids it.
 */
export function pictureStyles(scope: string): string {
  const { light, dark, print } = PALETTES;
  const both = (token: (palette: Palette) => string) => `light-dark(${token(light)}, ${token(dark)})`;
  const scoped = (rule: string) => under(scope, rule);
  const rules = [...colourRules(both), ...lineRules(both)].map(scoped);
  const printed = colourRules((token) => token(print)).map(scoped);
  const forced = FORCED.map(scoped);
  return [
    ...rules,
    `@container (max-width: 30rem) {\n${NARROW.map(scoped).join('\n')}\n}`,
    `@media print {\n${printed.join('\n')}\n}`,
    `@media (forced-colors: active) {\n${forced.join('\n')}\n}`,
    '',
  ].join('\n');
}

/** The same looks in print's colours, a rule each and without scope, for drawings that take no style sheet along. */
export function printedRules(): readonly string[] {
  const printed = (token: (palette: Palette) => string) => token(PALETTES.print);
  return [...colourRules(printed), ...lineRules(printed)];
}

/** A rule below the scope; a list of selectors is kept together, so that none of it reaches the page around. */
function under(scope: string, rule: string): string {
  const [selectors = '', rest] = [rule.slice(0, rule.indexOf('{')).trim(), rule.slice(rule.indexOf('{'))];
  if (selectors === '') return `${scope} ${rest}`;
  if (selectors.startsWith('&')) return `${scope}${selectors.slice(1)} ${rest}`;
  return `${scope} ${selectors.includes(',') ? `:is(${selectors})` : selectors} ${rest}`;
}

type Colour = (token: (palette: Palette) => string) => string;

/** Rules that change with the palette alone. */
function colourRules(colour: Colour): string[] {
  const steps = (name: string, list: (palette: Palette) => readonly string[]) =>
    list(PALETTES.light).map((_, i) => `.${name}${i} { fill: ${colour((p) => list(p)[i] ?? p.land)}; }`);
  return [
    `.neighbours { fill: ${colour((p) => p.neighbours)}; stroke: ${colour((p) => p.coast)}; }`,
    `.land { fill: ${colour((p) => p.land)}; }`,
    ...steps('firm.h', (p) => p.hues),
    ...steps('soft.h', (p) => p.softHues),
    ...steps('kinds-', (p) => p.kinds),
    ...steps('ramp-', (p) => p.ramp),
    `.wash { fill: ${colour((p) => p.land)}; }`,
    `.shared { fill: ${colour((p) => p.shared)}; }`,
    `.missing { fill: ${colour((p) => p.missing)}; }`,
    `.coast { stroke: ${colour((p) => p.coast)}; }`,
    `.edge, .ink-edge { stroke: ${colour((p) => p.edge)}; }`,
    `.edge.line { stroke: ${colour((p) => p.line)}; }`,
    `.hatch-edge, .ink-hatch { stroke: ${colour((p) => p.hatch)}; }`,
    `.ink-denseHatch { stroke: ${colour((p) => p.denseHatch)}; }`,
    `.ink-missingPattern { stroke: ${colour((p) => p.missingPattern)}; }`,
    `text { fill: ${colour((p) => p.label)}; stroke: ${colour((p) => p.halo)}; }`,
    `text.town { fill: ${colour((p) => p.townLabel)}; }`,
  ];
}

function lineRules(colour: Colour): string[] {
  const still =
    'fill: none; vector-effect: non-scaling-stroke; stroke-linejoin: round; pointer-events: none;';
  return [
    '.neighbours { stroke-width: 0.4; stroke-linejoin: round; vector-effect: non-scaling-stroke; }',
    '.wash.soft { fill-opacity: 0.467; }',
    '.wash.firm { fill-opacity: 0.6; }',
    '.wash, .shared, .texture, .missing, .land, .neighbours { pointer-events: none; }',
    '.clear { fill: none; pointer-events: all; }',
    '.area { cursor: pointer; }',
    `.edge, .hatch-edge, .coast, .raised { ${still} }`,
    // A layer of its own for the painter: raising an outline leaves the map below as it is.
    '&.over { pointer-events: none; will-change: transform; }',
    '.hatch-edge { stroke-width: 0.9; }',
    '.coast { stroke-width: 0.8; }',
    'pattern path { fill: none; }',
    '.for-narrow { display: none; }',
    `.locality { fill: ${colour((p) => p.locality)}; fill-opacity: 0.16; stroke: ${colour((p) => p.locality)}; stroke-width: 2.5; vector-effect: non-scaling-stroke; stroke-linejoin: round; cursor: pointer; }`,
    '.dots, .dots-edge { fill: none; stroke-linecap: round; vector-effect: non-scaling-stroke; pointer-events: none; }',
    '.dots { stroke-width: var(--school-dot, 3px); }',
    `.dots-edge { stroke: ${colour((p) => p.schoolEdge)}; stroke-width: calc(var(--school-dot, 3px) + 1.4px); }`,
    `.schools-primary { stroke: ${colour((p) => p.schools.primary)}; }`,
    `.schools-secondary { stroke: ${colour((p) => p.schools.secondary)}; }`,
    `.schools-special { stroke: ${colour((p) => p.schools.special)}; }`,
    `.hover { stroke: ${colour((p) => p.hover)}; stroke-width: 2.5; }`,
    `.casing { stroke: ${colour((p) => p.selectionCasing)}; stroke-width: 6; }`,
    `.selected { stroke: ${colour((p) => p.selection)}; stroke-width: 3; }`,
    '.point, .points { stroke-linecap: round; }',
    '.casing.point { stroke-width: 19; }',
    '.selected.point { stroke-width: 14; }',
    '.casing.points { stroke-width: 11; }',
    '.selected.points { stroke-width: 8; }',
    `.pin { fill: ${colour((p) => p.selection)}; stroke: ${colour((p) => p.selectionCasing)}; stroke-width: 2.5; vector-effect: non-scaling-stroke; pointer-events: none; }`,
    'text { paint-order: stroke; stroke-width: 3px; stroke-linejoin: round; text-anchor: middle; pointer-events: none; font-family: var(--_font, "Source Sans 3 Variable", system-ui, sans-serif); font-size: 13px; font-weight: 600; }',
    'text.town { font-weight: 400; font-size: 12px; }',
  ];
}

/** The picture's own names: one set is placed for a desktop, one for a phone. */
const NARROW = ['.for-wide { display: none; }', '.for-narrow { display: inline; }'];

/** With forced colours lines, patterns, words and bare land are the system's; fills, which the palette fits to light and dark, stay. */
const FORCED = [
  '{ forced-color-adjust: none; }',
  '.land, .neighbours, .wash { fill: Canvas; }',
  '.edge, .edge.line, .coast, .hatch-edge, .neighbours, [class^="ink-"] { stroke: CanvasText; }',
  '.hover, .selected { stroke: Highlight; }',
  '.casing { stroke: Canvas; }',
  'text, text.town { fill: CanvasText; stroke: Canvas; }',
];
