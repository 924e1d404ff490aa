// Names of areas: one for each, inside its largest part, above everything that could hide it. Tiles
// would name an area once in every tile.
import * as api from '../api.js';
import { LABELS, STACK } from './map.js';

const { ol } = window;
const PAGE_SIZE = 1000;

/** The rules of a flat style with some of their properties; what draws nothing is left out. */
const rulesWith = (style, wanted) => [style].flat().map((rule) => ({
  ...rule,
  style: [rule.style].flat()
    .map((part) => Object.fromEntries(Object.entries(part)
      .filter(([name]) => name === 'z-index' || wanted(name.startsWith('text-')))))
    .filter((part) => Object.keys(part).some((name) => name !== 'z-index')),
}));

export const withoutText = (style) => rulesWith(style, (isText) => !isText);
const onlyText = (style) => rulesWith(style, (isText) => isText);
export const hasText = (style) => onlyText(style).some((rule) => rule.style.length > 0);

function labelPoint(feature) {
  const geometry = feature.getGeometry();
  const parts = geometry.getType() === 'MultiPolygon' ? geometry.getPolygons() : [geometry];
  const largest = parts.reduce((a, b) => (b.getArea() > a.getArea() ? b : a));
  const label = feature.clone();
  label.setGeometry(new ol.geom.Point(largest.getInteriorPoint().getCoordinates().slice(0, 2)));
  return label;
}

/** Where names would touch, those of layers lower in the drawing order, counties first, win. */
export function labelLayer(features, style, { order }) {
  return new ol.layer.Vector({
    source: new ol.source.Vector({ features: features.map(labelPoint) }),
    zIndex: STACK.labels - order,
    declutter: LABELS,
    style: onlyText(style),
  });
}

/** Names of a layer that is drawn from tiles; nothing when they cannot be had. */
export async function tileLabels(definition, style) {
  const body = await api.items(definition.id, { limit: PAGE_SIZE }).catch(() => ({ features: [] }));
  const collection = { type: 'FeatureCollection', features: body.features };
  return labelLayer(
    new ol.format.GeoJSON().readFeatures(collection, { featureProjection: 'EPSG:3857' }),
    style, definition);
}
