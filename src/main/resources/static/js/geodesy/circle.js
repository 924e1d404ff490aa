// A circle on the ground: all its points have the same shortest line to the middle, by Vincenty's
// direct formula on the CGCS2000 ellipsoid.
import { B, F, RADIAN } from './ellipsoid.js';
import { arcCorrection, coefficients, longitudeCorrection } from './vincenty.js';

const CORNERS = 72;

/**
 * Where a line from a lon/lat point ends.
 *
 * @param azimuth at its start, radians from north to the east
 * @param metres its length
 */
export function destination([lon, lat], azimuth, metres) {
  const U = Math.atan((1 - F) * Math.tan(lat * RADIAN));
  const [sinU, cosU, sinAz, cosAz] = [Math.sin(U), Math.cos(U), Math.sin(azimuth), Math.cos(azimuth)];
  const sigma1 = Math.atan2(Math.tan(U), cosAz);
  const sinAlpha = cosU * sinAz;
  const { a, b } = coefficients(1 - sinAlpha ** 2);
  let sigma = metres / (B * a);
  for (let change = 1; Math.abs(change) > 1e-14;) {
    const cos2M = Math.cos(2 * sigma1 + sigma);
    const next = metres / (B * a) + arcCorrection(b, Math.sin(sigma), Math.cos(sigma), cos2M);
    change = next - sigma;
    sigma = next;
  }
  const [sin, cos] = [Math.sin(sigma), Math.cos(sigma)];
  const latitude = Math.atan2(
    sinU * cos + cosU * sin * cosAz, (1 - F) * Math.hypot(sinAlpha, sinU * sin - cosU * cos * cosAz));
  const lambda = Math.atan2(sin * sinAz, cosU * cos - sinU * sin * cosAz);
  const longitude = lambda
    - longitudeCorrection(sinAlpha, sigma, sin, cos, Math.cos(2 * sigma1 + sigma));
  return [lon + longitude / RADIAN, latitude / RADIAN];
}

/** Closed ring of lon/lat corners, each so many metres from the middle. */
export function circle(middle, metres) {
  return Array.from({ length: CORNERS + 1 }, (_, i) =>
    destination(middle, (2 * Math.PI * (i % CORNERS)) / CORNERS, metres));
}
