// Length of the shortest line on the CGCS2000 ellipsoid by Vincenty's inverse formula: within 0.1 mm
// wherever it converges, which is everywhere but between nearly opposite points of the Earth.
import { B, F, RADIAN } from './ellipsoid.js';
import { arcCorrection, coefficients, longitudeCorrection } from './vincenty.js';

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
    const next = L + longitudeCorrection(sinAlpha, sigma, sinSigma, cosSigma, cos2M);
    if (Math.abs(next - lambda) < 1e-13) {
      const { a, b } = coefficients(cos2Alpha);
      return B * a * (sigma - arcCorrection(b, sinSigma, cosSigma, cos2M));
    }
    lambda = next;
  }
  return NaN;
}

/** Length of a line of lon/lat points, metres. */
export function pathLength(points) {
  return points.slice(1).reduce((sum, point, i) => sum + distance(points[i], point), 0);
}
