/** Metres east and north of the false origin south-west of the Scillies. */
export interface GridPoint {
  readonly easting: number;
  readonly northing: number;
}

/** Airy 1830 and the projection of the British National Grid (Ordnance Survey, "A guide to coordinate systems"). */
const AIRY = { a: 6377563.396, b: 6356256.909 };
const WGS84 = { a: 6378137, b: 6356752.314245 };
const SCALE = 0.9996012717;
const ORIGIN = { lat: (49 * Math.PI) / 180, lon: (-2 * Math.PI) / 180, easting: 400_000, northing: -100_000 };

/** Whether the numbers could be a place in Great Britain on the grid. */
export function looksLikeNationalGrid({ easting, northing }: GridPoint): boolean {
  return easting >= 0 && easting <= 700_000 && northing >= 0 && northing <= 1_300_000;
}

/**
 * WGS84 degrees, good to about 5 m: the grid's own formulas, then the one Helmert shift for all of Britain. Exact
 * conversion needs the OSTN15 table, 15 MB.
 */
export function fromNationalGrid(point: GridPoint): readonly [lon: number, lat: number] {
  return toWgs84(unproject(point));
}

interface Angles {
  readonly lat: number;
  readonly lon: number;
}

/** Inverse transverse Mercator: latitude first by repeated approach, then the series in easting. */
function unproject({ easting, northing }: GridPoint): Angles {
  const { a, b } = AIRY;
  const e2 = 1 - (b * b) / (a * a);
  let lat = ORIGIN.lat;
  let arc = 0;
  do {
    lat += (northing - ORIGIN.northing - arc) / (a * SCALE);
    arc = meridianArc(lat);
  } while (Math.abs(northing - ORIGIN.northing - arc) >= 1e-5);
  const sin2 = Math.sin(lat) ** 2;
  const nu = (a * SCALE) / Math.sqrt(1 - e2 * sin2);
  const rho = (a * SCALE * (1 - e2)) / (1 - e2 * sin2) ** 1.5;
  const eta2 = nu / rho - 1;
  const t = Math.tan(lat);
  const [t2, t4, t6] = [t ** 2, t ** 4, t ** 6];
  const secant = 1 / Math.cos(lat);
  const de = easting - ORIGIN.easting;
  const vii = t / (2 * rho * nu);
  const viii = (t / (24 * rho * nu ** 3)) * (5 + 3 * t2 + eta2 - 9 * t2 * eta2);
  const ix = (t / (720 * rho * nu ** 5)) * (61 + 90 * t2 + 45 * t4);
  const x = secant / nu;
  const xi = (secant / (6 * nu ** 3)) * (nu / rho + 2 * t2);
  const xii = (secant / (120 * nu ** 5)) * (5 + 28 * t2 + 24 * t4);
  const xiia = (secant / (5040 * nu ** 7)) * (61 + 662 * t2 + 1320 * t4 + 720 * t6);
  return {
    lat: lat - vii * de ** 2 + viii * de ** 4 - ix * de ** 6,
    lon: ORIGIN.lon + x * de - xi * de ** 3 + xii * de ** 5 - xiia * de ** 7,
  };
}

function meridianArc(lat: number): number {
  const { a, b } = AIRY;
  const n = (a - b) / (a + b);
  const [n2, n3] = [n ** 2, n ** 3];
  const difference = lat - ORIGIN.lat;
  const sum = lat + ORIGIN.lat;
  return (
    b *
    SCALE *
    ((1 + n + 1.25 * (n2 + n3)) * difference -
      (3 * n + 3 * n2 + 2.625 * n3) * Math.sin(difference) * Math.cos(sum) +
      1.875 * (n2 + n3) * Math.sin(2 * difference) * Math.cos(2 * sum) -
      (35 / 24) * n3 * Math.sin(3 * difference) * Math.cos(3 * sum))
  );
}

/** Helmert shift OSGB36 to WGS84: metres, parts per million, seconds of arc. */
const SHIFT = { x: 446.448, y: -125.157, z: 542.06, ppm: -20.4894, rx: 0.1502, ry: 0.247, rz: 0.8421 };

function toWgs84({ lat, lon }: Angles): readonly [lon: number, lat: number] {
  const e2 = 1 - (AIRY.b * AIRY.b) / (AIRY.a * AIRY.a);
  const nu = AIRY.a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
  const x = nu * Math.cos(lat) * Math.cos(lon);
  const y = nu * Math.cos(lat) * Math.sin(lon);
  const z = nu * (1 - e2) * Math.sin(lat);
  const scale = 1 + SHIFT.ppm * 1e-6;
  const [rx, ry, rz] = [SHIFT.rx, SHIFT.ry, SHIFT.rz].map((seconds) => (seconds * Math.PI) / 648_000) as [
    number,
    number,
    number,
  ];
  return toDegrees(
    SHIFT.x + scale * x - rz * y + ry * z,
    SHIFT.y + rz * x + scale * y - rx * z,
    SHIFT.z - ry * x + rx * y + scale * z,
  );
}

function toDegrees(x: number, y: number, z: number): readonly [lon: number, lat: number] {
  const e2 = 1 - (WGS84.b * WGS84.b) / (WGS84.a * WGS84.a);
  const across = Math.hypot(x, y);
  let lat = Math.atan2(z, across * (1 - e2));
  for (let round = 0; round < 6; round += 1) {
    const nu = WGS84.a / Math.sqrt(1 - e2 * Math.sin(lat) ** 2);
    lat = Math.atan2(z + e2 * nu * Math.sin(lat), across);
  }
  return [(Math.atan2(y, x) * 180) / Math.PI, (lat * 180) / Math.PI];
}
