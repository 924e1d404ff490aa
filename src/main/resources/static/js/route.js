// A route as the text that a link holds: `106.2,38.4,106.3,38.5`, longitude before latitude.

const MOST_POINTS = 500;
const isPlace = ([lon, lat]) => Math.abs(lon) <= 180 && Math.abs(lat) <= 85;

/** Points in degrees → text, to about a metre; null for more points than a link holds. */
export const write = (points) => (points.length > MOST_POINTS ? null
  : points.map(([lon, lat]) => `${lon.toFixed(5)},${lat.toFixed(5)}`).join(','));

/** Text → points; null for what is no route. */
export function read(text) {
  if (!/^-?\d+(\.\d+)?(,-?\d+(\.\d+)?)+$/.test(text)) {
    return null;
  }
  const numbers = text.split(',').map(Number);
  const points = numbers.flatMap((lon, i) => (i % 2 === 0 ? [[lon, numbers[i + 1]]] : []));
  return points.length >= 2 && points.length <= MOST_POINTS && points.every(isPlace) ? points : null;
}
