// Length of the shortest line on the CGCS2000 ellipsoid by Vincenty's inverse formula.
// Survey Review XXIII (176), 1975; within 0.1 mm wherever it converges, which is everywhere but
// between nearly opposite points of the Earth.
import { A, B, F, RADIAN } from './ellipsoid.js';

export function distance([lon1, lat1], [lon2, lat2]) {
  const U1 = Math.atan((1 - F) * Math.tan(lat1 * RADIAN));
  const U2 = Math.atan((1 - F) * Math.tan(lat2 * RADIAN));
  const L = (lon2 - lon1) * RADIAN;
  let lambda = L;
  for (let i = 0; i < 200; i++) {
    const sinSigma = Math.hypot(
      Math.cos(U2) * Math.sin(lambda),
      Math.cos(U1) * Math.sin(U2) - Math.sin(U1) * Math.cos(U2) * Math.cos(lambda));
    if (sinSigma === 0) {
      return 0;
    }
    const cosSigma = Math.sin(U1) * Math.sin(U2) + Math.cos(U1) * Math.cos(U2) * Math.cos(lambda);
    const sigma = Math.atan2(sinSigma, cosSigma);
    const sinAlpha = (Math.cos(U1) * Math.cos(U2) * Math.sin(lambda)) / sinSigma;
    const cos2Alpha = 1 - sinAlpha ** 2;
    const cos2M = cos2Alpha === 0 ? 0 : cosSigma - (2 * Math.sin(U1) * Math.sin(U2)) / cos2Alpha;
    const C = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
    const next = L + (1 - C) * F * sinAlpha
      * (sigma + C * sinSigma * (cos2M + C * cosSigma * (2 * cos2M ** 2 - 1)));
    if (Math.abs(next - lambda) < 1e-13) {
      return metres(sigma, sinSigma, cosSigma, cos2Alpha, cos2M);
    }
    lambda = next;
  }
  return NaN;
}

function metres(sigma, sinSigma, cosSigma, cos2Alpha, cos2M) {
  const u2 = (cos2Alpha * (A * A - B * B)) / (B * B);
  const a = 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2)));
  const b = (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2)));
  const correction = b * sinSigma * (cos2M + (b / 4) * (cosSigma * (2 * cos2M ** 2 - 1)
    - (b / 6) * cos2M * (4 * sinSigma ** 2 - 3) * (4 * cos2M ** 2 - 3)));
  return B * a * (sigma - correction);
}

/** Length of a line of lon/lat points, metres. */
export function pathLength(points) {
  return points.slice(1).reduce((sum, point, i) => sum + distance(points[i], point), 0);
}
