// Who is near enough to which place, by the standards of a plan.
import * as api from '../api.js';

const STATIONS = 'charging-station';
const DEMAND = 'charging-demand';

const place = ({ geometry: { coordinates: [lon, lat] } }) => ({ lon, lat });

/**
 * {stations, demand}: the public charging stations, and where people live whose kind of area is known; points that were
 * made of a population grid have none, and there may be hundreds of thousands of them.
 */
export async function network() {
  const [stations, demand] = await Promise.all([
    api.everyItem(STATIONS), api.everyItem(DEMAND, { filter: 'area IS NOT NULL' }),
  ]);
  return {
    stations: stations
      .filter(({ properties: { publicAccess, kind } }) => publicAccess === true && kind === 'charging')
      .map(place),
    demand: demand.map((feature) => ({ ...place(feature), area: feature.properties.area })),
  };
}

/** The kind of area that the demand point nearest to a place lies in; what is no other is a township. */
function areaAt({ lon, lat }, demand) {
  const across = Math.cos((lat * Math.PI) / 180);
  let nearest = null;
  let least = Infinity;
  for (const point of demand) {
    const square = ((point.lon - lon) * across) ** 2 + (point.lat - lat) ** 2;
    if (square < least) {
      [nearest, least] = [point, square];
    }
  }
  return ['core', 'urban'].includes(nearest?.area) ? nearest.area : 'township';
}

/** A ring round each place, as far as the standard reaches that holds where it stands. */
export function rings(places, demand, standards) {
  return places.map((each) => {
    const area = areaAt(each, demand);
    return { ...each, area, metres: standards[`${area}Metres`] };
  });
}
