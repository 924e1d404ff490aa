// The CGCS2000 ellipsoid.

export const A = 6378137;
export const F = 1 / 298.257222101;
export const B = A * (1 - F);
export const E2 = F * (2 - F); // first eccentricity squared
export const N = F / (2 - F); // third flattening
export const RADIAN = Math.PI / 180;
