// Gauss–Krüger on CGCS2000, Krüger's series to n⁶: closer than a micrometre within a city.
// x is the easting with 500,000 m added and no zone prefix, y the northing; metres.
import { A, E2, N, RADIAN } from './ellipsoid.js';

const RECTIFYING = (A / (1 + N)) * (1 + N ** 2 / 4 + N ** 4 / 64 + N ** 6 / 256);

const ALPHA = [
  N / 2 - (2 / 3) * N ** 2 + (5 / 16) * N ** 3 + (41 / 180) * N ** 4 - (127 / 288) * N ** 5
    + (7891 / 37800) * N ** 6,
  (13 / 48) * N ** 2 - (3 / 5) * N ** 3 + (557 / 1440) * N ** 4 + (281 / 630) * N ** 5
    - (1983433 / 1935360) * N ** 6,
  (61 / 240) * N ** 3 - (103 / 140) * N ** 4 + (15061 / 26880) * N ** 5
    + (167603 / 181440) * N ** 6,
  (49561 / 161280) * N ** 4 - (179 / 168) * N ** 5 + (6601661 / 7257600) * N ** 6,
  (34729 / 80640) * N ** 5 - (3418889 / 1995840) * N ** 6,
  (212378941 / 319334400) * N ** 6,
];

const BETA = [
  N / 2 - (2 / 3) * N ** 2 + (37 / 96) * N ** 3 - (1 / 360) * N ** 4 - (81 / 512) * N ** 5
    + (96199 / 604800) * N ** 6,
  (1 / 48) * N ** 2 + (1 / 15) * N ** 3 - (437 / 1440) * N ** 4 + (46 / 105) * N ** 5
    - (1118711 / 3870720) * N ** 6,
  (17 / 480) * N ** 3 - (37 / 840) * N ** 4 - (209 / 4480) * N ** 5 + (5569 / 90720) * N ** 6,
  (4397 / 161280) * N ** 4 - (11 / 504) * N ** 5 - (830251 / 7257600) * N ** 6,
  (4583 / 161280) * N ** 5 - (108847 / 3991680) * N ** 6,
  (20648693 / 638668800) * N ** 6,
];

const E = Math.sqrt(E2);

/** Tangent of the conformal latitude. */
function conformal(tangent) {
  const sigma = Math.sinh(E * Math.atanh((E * tangent) / Math.hypot(1, tangent)));
  return tangent * Math.hypot(1, sigma) - sigma * Math.hypot(1, tangent);
}

/** Undoes `conformal` by Newton's method; three steps reach the last digit. */
function geodetic(conformalTangent) {
  let tangent = conformalTangent / (1 - E2);
  for (let i = 0; i < 5; i++) {
    const seen = conformal(tangent);
    tangent += ((conformalTangent - seen) / Math.hypot(1, seen))
      * ((1 + (1 - E2) * tangent ** 2) / ((1 - E2) * Math.hypot(1, tangent)));
  }
  return tangent;
}

export function project([lon, lat], centralMeridian) {
  const lambda = (lon - centralMeridian) * RADIAN;
  const tau = conformal(Math.tan(lat * RADIAN));
  const xi = Math.atan2(tau, Math.cos(lambda));
  const eta = Math.asinh(Math.sin(lambda) / Math.hypot(tau, Math.cos(lambda)));
  let north = xi;
  let east = eta;
  ALPHA.forEach((a, i) => {
    const k = 2 * (i + 1);
    north += a * Math.sin(k * xi) * Math.cosh(k * eta);
    east += a * Math.cos(k * xi) * Math.sinh(k * eta);
  });
  return [500_000 + RECTIFYING * east, RECTIFYING * north];
}

export function unproject([x, y], centralMeridian) {
  const north = y / RECTIFYING;
  const east = (x - 500_000) / RECTIFYING;
  let xi = north;
  let eta = east;
  BETA.forEach((b, i) => {
    const k = 2 * (i + 1);
    xi -= b * Math.sin(k * north) * Math.cosh(k * east);
    eta -= b * Math.cos(k * north) * Math.sinh(k * east);
  });
  const tau = geodetic(Math.sin(xi) / Math.hypot(Math.sinh(eta), Math.cos(xi)));
  return [
    centralMeridian + Math.atan2(Math.sinh(eta), Math.cos(xi)) / RADIAN,
    Math.atan(tau) / RADIAN,
  ];
}

/** Central meridian of the 3° zone that a longitude lies in. */
export const meridianOf = (lon) => 3 * Math.round(lon / 3);

/** EPSG code of the CGCS2000 3° zone without prefix: 4534 for 75° E … 4554 for 135° E. */
export const epsgOf = (centralMeridian) => 4534 + (centralMeridian - 75) / 3;
