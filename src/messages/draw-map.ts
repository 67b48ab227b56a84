import { area, figure } from './numbers';

/** The map of the page where one draws: its tools, what they say, and what is announced. */
export const drawMapMessages = {
  toolsTitle: 'Tool',
  tools: {
    look: 'Move the map',
    polygon: 'Polygon',
    freehand: 'Freehand',
    circle: 'Circle',
    pick: 'Pick areas',
    edit: 'Edit corners',
  } as const,
  hints: {
    look: 'Drag to move, wheel or pinch to zoom.',
    polygon: 'Press for each corner; press the first or the last again to finish.',
    freehand: 'Press and draw round the place; letting go closes the line.',
    circle: 'Press in the middle, pull outwards and let go.',
    pick: 'Press an area to add it; press it again to take it out.',
    edit: 'Drag a corner to move it, or a small dot between two corners to make a new one. A right click or a long press removes a corner.',
  } as const,
  layer: 'Areas beneath',
  layers: {
    districts: 'Districts',
    authorities: 'Upper-tier authorities',
    'maths-hubs': 'Maths Hubs',
    'teaching-school-hubs': 'Teaching School Hubs',
  } as const,
  snap: 'Snap to boundaries',

  role: 'map to draw on',
  name: 'Map to draw your locality on',
  instructions:
    'Arrow keys move the map under the crosshair, plus and minus zoom, Home shows all of England. Enter sets a corner at the crosshair, or picks the area there; Backspace removes the last corner, Shift and Enter finish the shape, Escape drops it.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  home: 'All of England',
  toolbar: 'Move the map',
  pad: 'At the crosshair',
  addCorner: 'Add corner here',
  setCentre: 'Set the centre here',
  setEdge: 'Reach to here',
  removeLast: 'Remove last corner',
  finish: 'Finish shape',
  cancel: 'Cancel',
  pickHere: 'Pick the area here',
  takeCorner: 'Take up the nearest corner',
  putCorner: 'Put the corner here',
  removeCorner: 'Remove the nearest corner',

  corner: (number: number, [lon, lat]: readonly [number, number], where: string | undefined, km2: number) =>
    `Corner ${number} at ${degrees(lat)}, ${degrees(lon)}${where === undefined ? '' : `, in ${where}`}${km2 > 0 ? `; encloses ${area(km2)}` : ''}.`,
  centre: ([lon, lat]: readonly [number, number], where: string | undefined) =>
    `Centre at ${degrees(lat)}, ${degrees(lon)}${where === undefined ? '' : `, in ${where}`}. Move the map to where the circle should reach.`,
  reaches: (kilometres: number) => `The circle would reach ${figure(kilometres)} km.`,
  over: (where: string | undefined) => (where === undefined ? 'Over no area.' : `Over ${where}.`),
  removed: (left: number) =>
    left === 0
      ? 'Removed; no corner is left.'
      : `Removed; ${left === 1 ? '1 corner is' : `${left} corners are`} left.`,
  tooFew: 'A shape needs three corners at least.',
  finished: 'The shape is finished.',
  dropped: 'The sketch was dropped.',
  nothingHere: 'There is no area here.',
  noCorner: 'No corner is near the crosshair. Move the map until one is.',
  taken: 'The corner is taken up. Move the map and put it down.',
  put: 'The corner is put down.',
  removedCorner: 'The corner is removed.',
  lastThree: 'A shape keeps three corners at least.',

  boardComing: 'Getting the drawing tools ready…',
  boardFailed: 'The tools for drawing by hand could not be fetched.',
  noEngine:
    'This browser cannot show the live map, so freely drawn lines and dragging corners are not possible. Corners can be set by pressing on the map and with the buttons below.',
  tryAgain: 'Try again',
  cannotEdit: {
    nothing: 'There is no shape to edit yet.',
    circle: 'A circle has no corners. Change its radius beside, or turn it into an outline.',
    areas: 'Official areas have no corners to move. Add or take away areas, or turn them into an outline.',
    holes:
      'The shape has a hole, and shapes with holes cannot be edited by their corners. Use Add and Take away.',
  } as const,
  mending: 'Put the sketch right by its corners: it is taken as soon as it is clear.',
  dropSketch: 'Drop this sketch',
};

function degrees(value: number): string {
  return `${value < 0 ? '−' : ''}${Math.abs(value).toFixed(3)}`;
}
