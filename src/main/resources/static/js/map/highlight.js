// The chosen feature, drawn over everything else.
import * as api from '../api.js';
import { store } from '../store.js';
import { STACK } from './map.js';

const { ol } = window;
const INK = '#2b2a27';

const STYLE = [
  new ol.style.Style({
    stroke: new ol.style.Stroke({ color: 'rgba(255, 255, 255, .95)', width: 6 }),
    image: new ol.style.Circle({
      radius: 11,
      stroke: new ol.style.Stroke({ color: 'rgba(255, 255, 255, .95)', width: 5 }),
    }),
  }),
  new ol.style.Style({
    stroke: new ol.style.Stroke({ color: INK, width: 2.5 }),
    fill: new ol.style.Fill({ color: 'rgba(43, 42, 39, .08)' }),
    image: new ol.style.Circle({ radius: 11, stroke: new ol.style.Stroke({ color: INK, width: 2.5 }) }),
  }),
];

/** Where a question was asked from: a filled mark, unlike the rings of its answers. */
const ASKED = new ol.style.Style({
  zIndex: 1,
  image: new ol.style.RegularShape({
    points: 4,
    radius: 9,
    angle: 0,
    fill: new ol.style.Fill({ color: '#8a3b12' }),
    stroke: new ol.style.Stroke({ color: '#fff', width: 2 }),
  }),
});

/** One of so many that rings round them would hide the route that they stand along. */
const SMALL = new ol.style.Style({
  image: new ol.style.Circle({
    radius: 5,
    fill: new ol.style.Fill({ color: '#fff' }),
    stroke: new ol.style.Stroke({ color: INK, width: 2.5 }),
  }),
});

function styleOf(feature) {
  if (feature.get('asked')) {
    return ASKED;
  }
  return feature.get('small') ? SMALL : STYLE;
}

/** Returns the way to show GeoJSON features by hand; the open feature panel is followed anyway. */
export function addHighlight(map) {
  const source = new ol.source.Vector();
  map.addLayer(new ol.layer.Vector({
    source, zIndex: STACK.selection, style: styleOf,
  }));
  const show = (geoJsonFeatures) => {
    source.clear();
    const collection = { type: 'FeatureCollection', features: geoJsonFeatures };
    source.addFeatures(
      new ol.format.GeoJSON().readFeatures(collection, { featureProjection: 'EPSG:3857' }));
    return source.isEmpty() ? null : source.getExtent();
  };
  const apply = async () => {
    const item = store.get().panel.at(-1);
    if (item?.kind !== 'feature') {
      source.clear();
      return;
    }
    const feature = await api.item(item.layer, item.id, item.version).catch(() => null);
    if (store.get().panel.at(-1) === item) {
      show(feature ? [feature] : []);
    }
  };
  apply();
  store.on(['panel'], apply);
  return { show, clear: () => source.clear() };
}
