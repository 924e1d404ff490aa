// Ellipsoidal area by the legal rule (国土调查办发〔2008〕32号): edges straight in the projection and
// cut to 70 m, then the trapezoid series with the first eccentricity. The server measures the same way.
import { B, E2, RADIAN } from './ellipsoid.js';
import { project, unproject } from './gauss-kruger.js';

const LONGEST_EDGE = 70;

const SERIES = [
  1 + (3 / 6) * E2 + (30 / 80) * E2 ** 2 + (35 / 112) * E2 ** 3 + (630 / 2304) * E2 ** 4,
  (1 / 6) * E2 + (15 / 80) * E2 ** 2 + (21 / 112) * E2 ** 3 + (420 / 2304) * E2 ** 4,
  (3 / 80) * E2 ** 2 + (7 / 112) * E2 ** 3 + (180 / 2304) * E2 ** 4,
  (1 / 112) * E2 ** 3 + (45 / 2304) * E2 ** 4,
  (5 / 2304) * E2 ** 4,
];

/** Area between an edge, the equator-ward parallel of the sum and the first meridian, signed. */
function trapezoid([lon1, lat1], [lon2, lat2], origin) {
  const width = ((lon1 + lon2) / 2 - origin) * RADIAN;
  const difference = (lat2 - lat1) * RADIAN;
  const middle = ((lat1 + lat2) / 2) * RADIAN;
  let sum = 0;
  SERIES.forEach((coefficient, i) => {
    const k = 2 * i + 1;
    sum += (i % 2 === 0 ? 1 : -1) * coefficient
      * Math.sin((k / 2) * difference) * Math.cos(k * middle);
  });
  return 2 * B * B * width * sum;
}

/** Points of an edge from its start up to, not including, its end; no piece longer than 70 m. */
function cut([x1, y1], [x2, y2]) {
  const pieces = Math.floor(Math.hypot(x2 - x1, y2 - y1) / LONGEST_EDGE) + 1;
  return Array.from({ length: pieces }, (_, i) => [
    x1 + ((x2 - x1) * i) / pieces,
    y1 + ((y2 - y1) * i) / pieces,
  ]);
}

/** Square metres of a projected ring, whether closed or not. */
export function projectedRingArea(ring, centralMeridian) {
  const dense = ring
    .flatMap((point, i) => cut(point, ring[(i + 1) % ring.length]))
    .map((point) => unproject(point, centralMeridian));
  const origin = dense[0][0];
  return Math.abs(dense.reduce(
    (sum, point, i) => sum + trapezoid(point, dense[(i + 1) % dense.length], origin), 0));
}

/** Square metres of a ring of lon/lat corners. */
export function ringArea(lonLatRing, centralMeridian) {
  if (lonLatRing.length < 3) {
    return 0;
  }
  return projectedRingArea(
    lonLatRing.map((corner) => project(corner, centralMeridian)), centralMeridian);
}

export const hectares = (squareMetres) => squareMetres / 10_000;
/** 1 公顷 = 15 亩. */
export const mu = (squareMetres) => (squareMetres * 15) / 10_000;
