// What is usually added, with attributes that nobody has planned yet: each is an assumption of this
// page, shown as one until the reader enters another.

import { today } from '../city-day.js';

/** A young poplar plantation once it counts as forest; volumes and densities are assumptions. */
const FOREST = {
  landClass: '0301', species: '杨树', canopyDensity: 0.4, volumeM3PerHa: 20, ageClass: 'young',
  origin: 'planted', protective: true, economic: false, sideTree: 'none',
};
/** 2 ha for each MW of a ground-mounted array, an assumption. */
const SOLAR = { capacityMw: 50, capacityBasis: 'AC', siteAreaHa: 100 };
const WIND = { capacityMw: 50, capacityTruncated: false };
/** Four piles of 7 kW and six of 60 kW. */
const CHARGING = { kind: 'charging', acPiles: 4, dcPiles: 6, powerKw: 388, operatorClass: 'grid', publicAccess: true };

/** `first` are the attributes that a planner thinks of first; the form folds the others away. */
export const PRESETS = [
  { id: 'forest', layer: 'forest', values: FOREST, first: ['name', 'species', 'canopyDensity', 'volumeM3PerHa'] },
  { id: 'pv', layer: 'pv-site', values: SOLAR, first: ['name', 'capacityMw', 'siteAreaHa'] },
  { id: 'wind', layer: 'wind-site', values: WIND, first: ['name', 'capacityMw'] },
  { id: 'charging', layer: 'charging-station', values: CHARGING, first: ['name', 'acPiles', 'dcPiles', 'publicAccess'] },
];

/** Something that a required attribute accepts. */
function placeholder({ type, codes, min }, words) {
  const [code] = Object.keys(codes ?? {});
  if (code !== undefined) {
    return code;
  }
  const usual = { boolean: false, integer: min ?? 0, number: min ?? 0, date: today() };
  return usual[type] ?? words;
}

/**
 * Attributes of a new feature of any layer, and the names of those that are assumed: key, name and
 * county are told by the page and no assumptions.
 *
 * @param known {key, name, county}: what the page can tell; county null outside all
 */
export function attributes(layer, preset, known) {
  const told = { countyCode: known.county, [layer.label]: known.name, [layer.key]: known.key };
  const properties = {};
  const assumed = [];
  for (const attribute of layer.attributes) {
    const { name } = attribute;
    if (told[name] !== undefined && told[name] !== null) {
      properties[name] = told[name];
    } else if (preset?.values[name] !== undefined || attribute.required) {
      properties[name] = preset?.values[name] ?? placeholder(attribute, known.name);
      assumed.push(name);
    } else {
      properties[name] = null;
    }
  }
  return { properties, assumed };
}
