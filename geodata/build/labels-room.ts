/** Zooms of 512-pixel tiles: the widest view of England to one where every label has room. */
const WIDEST = 4;
const CLOSEST = 11;
/** How many of the first places may be shown at a zoom at all: a lone market town is not news on a map of England. */
const ELIGIBLE: Readonly<Record<number, number>> = { 4: 12, 5: 30, 6: 60, 7: 150, 8: 330 };
/** Pixels that a label of ten letters or so takes, and what it wants above and below. */
const ROOM = { across: 110, down: 34 };

/**
 * For each place in order of rank, the first zoom at which its label is clear of every label shown before it; at the
 * closest zoom all are shown. So labels never jump: what is shown stays shown as one zooms in.
 */
export function firstZooms(points: readonly (readonly [lon: number, lat: number])[]): number[] {
  const zooms = points.map(() => CLOSEST);
  const unit = points.map(([lon, lat]) => mercator(lon, lat));
  const shown: number[] = [];
  for (let zoom = WIDEST; zoom < CLOSEST; zoom += 1) {
    const pixels = 512 * 2 ** zoom;
    unit.forEach(([x, y], i) => {
      if (shown.includes(i) || i >= (ELIGIBLE[zoom] ?? points.length)) return;
      const clear = shown.every((other) => {
        const [ox, oy] = unit[other] ?? [0, 0];
        return Math.abs(x - ox) * pixels > ROOM.across || Math.abs(y - oy) * pixels > ROOM.down;
      });
      if (!clear) return;
      zooms[i] = zoom;
      shown.push(i);
    });
  }
  return zooms;
}

/** Place on the unit square of the Web Mercator projection. */
function mercator(lon: number, lat: number): readonly [x: number, y: number] {
  const y = Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360));
  return [(lon + 180) / 360, (1 - y / Math.PI) / 2];
}
