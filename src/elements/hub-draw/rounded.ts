/** Decimals of a degree and of a kilometre that a link carries: 1 m and 10 m. */
const DEGREES = 5;
const KILOMETRES = 2;

export interface CircleFigures {
  readonly lon: number;
  readonly lat: number;
  /** Kilometres. */
  readonly radius: number;
}

/** A circle by figures short enough for a link. A radius that would round to nothing is the smallest there is. */
export function roundedCircle(lon: number, lat: number, radius: number): CircleFigures {
  return {
    lon: Number(lon.toFixed(DEGREES)),
    lat: Number(lat.toFixed(DEGREES)),
    radius: Math.max(10 ** -KILOMETRES, Number(radius.toFixed(KILOMETRES))),
  };
}
