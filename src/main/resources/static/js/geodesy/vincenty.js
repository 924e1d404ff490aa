// What Vincenty's inverse and direct formulae share. Survey Review XXIII (176), 1975.
import { A, B, F } from './ellipsoid.js';

/** The series' coefficients of a line that crosses the equator at an azimuth with this cos². */
export function coefficients(cos2Alpha) {
  const u2 = (cos2Alpha * (A * A - B * B)) / (B * B);
  return {
    a: 1 + (u2 / 16384) * (4096 + u2 * (-768 + u2 * (320 - 175 * u2))),
    b: (u2 / 1024) * (256 + u2 * (-128 + u2 * (74 - 47 * u2))),
  };
}

/** By how much the arc on the sphere is longer than the line's length makes it, radians. */
export function arcCorrection(b, sinSigma, cosSigma, cos2M) {
  return b * sinSigma * (cos2M + (b / 4) * (cosSigma * (2 * cos2M ** 2 - 1)
    - (b / 6) * cos2M * (4 * sinSigma ** 2 - 3) * (4 * cos2M ** 2 - 3)));
}

/** Difference of longitude on the sphere less that on the ellipsoid, radians. */
export function longitudeCorrection(sinAlpha, sigma, sinSigma, cosSigma, cos2M) {
  const cos2Alpha = 1 - sinAlpha ** 2;
  const c = (F / 16) * cos2Alpha * (4 + F * (4 - 3 * cos2Alpha));
  return (1 - c) * F * sinAlpha
    * (sigma + c * sinSigma * (cos2M + c * cosSigma * (2 * cos2M ** 2 - 1)));
}
