// Which features of a layer are behind a figure: by their attributes where the tiles carry them, by
// asking for the features of the zone where they do not.
import * as api from './api.js';
import { parse } from './ecql.js';
import { toLonLat } from './map/map.js';

/**
 * Filters of layers by id, each a test of a map feature; a layer that counts whole has none.
 *
 * @param parts {layer, where} that were counted
 * @param layers the catalogue
 * @param extent of the zone, map units
 */
export async function filtersOf(parts, layers, extent) {
  const ids = [...new Set(parts.map((part) => part.layer))];
  const entries = await Promise.all(ids.map(async (id) => {
    const own = parts.filter((part) => part.layer === id);
    return own.some((part) => !part.where)
      ? null : [id, await filterOf(layers.find((layer) => layer.id === id), own.map(({ where }) => parse(where)), extent)];
  }));
  return Object.fromEntries(entries.filter((entry) => entry !== null));
}

async function filterOf(layer, conditions, extent) {
  const counted = (properties) => conditions.some(({ test }) => test(properties) === true);
  const carried = await carriedBy(layer);
  if (conditions.every(({ attributes }) => attributes.every((name) => carried.has(name)))) {
    return (feature) => counted(feature.getProperties());
  }
  const ids = await countedIds(layer, counted, extent);
  return (feature) => ids.has(String(feature.getId()));
}

/** Attributes in a layer's tiles: all of points, else those that style, key and label need. */
async function carriedBy(layer) {
  if (layer.geometryType === 'point') {
    return new Set(layer.attributes.map(({ name }) => name));
  }
  const names = [layer.key, layer.label];
  const collect = (expression) => {
    if (Array.isArray(expression)) {
      if (expression[0] === 'get') {
        names.push(expression[1]);
      }
      expression.forEach(collect);
    } else if (expression !== null && typeof expression === 'object') {
      Object.values(expression).forEach(collect);
    }
  };
  collect(await api.style(layer.id).catch(() => []));
  return new Set(names);
}

async function countedIds(layer, counted, [minX, minY, maxX, maxY]) {
  const bbox = [...toLonLat([minX, minY]), ...toLonLat([maxX, maxY])].map((n) => n.toFixed(6)).join();
  const all = await api.everyItem(layer.id, { bbox });
  return new Set(all.filter((feature) => counted(feature.properties)).map(({ id }) => String(id)));
}
