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

/** Twice the signed area of a triangle: which side of a–b the point c lies on. */
const side = ([ax, ay], [bx, by], [cx, cy]) => Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));

/** Whether c, known to be on the line through a and b, lies between them. */
const between = ([ax, ay], [bx, by], [cx, cy]) =>
  Math.min(ax, bx) <= cx && cx <= Math.max(ax, bx) && Math.min(ay, by) <= cy && cy <= Math.max(ay, by);

function meet(a, b, c, d) {
  const [abc, abd, cda, cdb] = [side(a, b, c), side(a, b, d), side(c, d, a), side(c, d, b)];
  return (abc !== abd && cda !== cdb && abc * abd <= 0 && cda * cdb <= 0)
    || (abc === 0 && between(a, b, c)) || (abd === 0 && between(a, b, d))
    || (cda === 0 && between(c, d, a)) || (cdb === 0 && between(c, d, b));
}

/** Whether edges of a ring meet elsewhere than at the corner they share: it then bounds no one area. */
export function crosses(ring) {
  const corners = ring.filter((corner, i) => {
    const [x, y] = ring[(i + 1) % ring.length];
    return corner[0] !== x || corner[1] !== y;
  });
  const n = corners.length;
  for (let i = 0; i < n; i++) {
    for (let j = i + 2; j < n; j++) {
      const neighbours = i === 0 && j === n - 1;
      if (!neighbours && meet(corners[i], corners[i + 1], corners[j], corners[(j + 1) % n])) {
        return true;
      }
    }
  }
  return false;
}

export const hectares = (squareMetres) => squareMetres / 10_000;
/** 1 公顷 = 15 亩. */
export const mu = (squareMetres) => (squareMetres * 15) / 10_000;
