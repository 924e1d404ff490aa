// The zones that figures are reported by: outlines and names, the chosen one, the hovered one, and
// a veil over the rest of the map while the parcels behind a figure are shown.
import * as api from '../api.js';
import { selectedZone, store } from '../store.js';
import { labelLayer, withoutText } from './labels.js';
import { STACK } from './map.js';

const { ol } = window;
const INK = '#2b2a27';
const PAGE_SIZE = 1000;
const PLAIN = [{ style: { 'stroke-color': '#9a9284', 'stroke-width': 1.4 } }];
/** The city stands out of the paper a little, so that it reads as land without any background. */
const GROUND = { 'fill-color': '#fffefb' };

/** Asks for the zones ahead of the many tiles that would queue before them. */
export function prefetchZones({ id }) {
  return Promise.all([api.items(id, { limit: PAGE_SIZE }), api.style(id).catch(() => PLAIN)]);
}

/** Loads the zones and shows them. */
export async function addZones(map, definition) {
  const source = new ol.source.Vector();
  const [body, style] = await prefetchZones(definition);
  const outlines = new ol.layer.Vector({
    source,
    zIndex: STACK.zones,
    style: withoutText(style),
    properties: { id: definition.id, definition },
  });
  map.addLayer(new ol.layer.Vector({ source, zIndex: STACK.ground, style: GROUND }));
  map.addLayer(outlines);
  const features = new ol.format.GeoJSON().readFeatures(body, { featureProjection: 'EPSG:3857' });
  features.forEach((feature) => feature.set('zoneCode', String(feature.get(definition.key))));
  source.addFeatures(features);
  const zones = {
    definition,
    source,
    layer: outlines,
    all: () => features,
    has: (code) => zones.find(code) !== null,
    find: (code) => features.find((feature) => feature.get('zoneCode') === code) ?? null,
    name: (code) => zones.find(code)?.get(definition.label) ?? code,
    at: (coordinate) => source.getFeaturesAtCoordinate(coordinate)[0] ?? null,
  };
  const labels = labelLayer(features, style, definition);
  map.addLayer(labels);
  [outlines, labels].forEach((layer) => followVisibility(layer, definition.id));
  addMarks(map, zones);
  addVeil(map, zones);
  return zones;
}

function followVisibility(layer, id) {
  const apply = () => {
    const wanted = store.get().layers[id];
    layer.setVisible(Boolean(wanted?.visible));
    layer.setOpacity(wanted?.opacity ?? 1);
  };
  apply();
  store.on(['layers'], apply);
}

/** Outline of the hovered and of the chosen zone. */
function addMarks(map, zones) {
  const source = new ol.source.Vector();
  const outline = (width, color) => new ol.style.Style({ stroke: new ol.style.Stroke({ width, color }) });
  const chosen = [outline(6, 'rgba(255, 255, 255, .9)'), outline(2.5, INK)];
  const hovered = [outline(4, 'rgba(255, 255, 255, .8)'), outline(1.8, '#6b665c')];
  map.addLayer(new ol.layer.Vector({
    source,
    zIndex: STACK.zones + 1,
    style: (feature) => (feature.get('zoneCode') === selectedZone() ? chosen : hovered),
  }));
  const apply = () => {
    const codes = store.get().printing ? [] : [...new Set([store.get().hovered, selectedZone()])];
    source.clear();
    source.addFeatures(codes.map(zones.find).filter((feature) => feature !== null));
  };
  apply();
  store.on(['hovered', 'panel', 'printing'], apply);
}

/** Paper over everything outside the spotlit zone. */
function addVeil(map, zones) {
  const source = new ol.source.Vector();
  map.addLayer(new ol.layer.Vector({
    source, zIndex: STACK.mask, style: { 'fill-color': 'rgba(247, 246, 242, .78)' },
  }));
  const apply = () => {
    source.clear();
    const zone = zones.find(store.get().spotlight);
    if (zone) {
      source.addFeature(new ol.Feature(outside(zone.getGeometry())));
    }
  };
  apply();
  store.on(['spotlight'], apply);
}

function outside(geometry) {
  const world = ol.geom.Polygon.fromExtent([-2.1e7, -2.1e7, 2.1e7, 2.1e7]);
  const polygons = geometry.getType() === 'MultiPolygon' ? geometry.getPolygons() : [geometry];
  polygons.forEach((polygon) => world.appendLinearRing(polygon.getLinearRing(0)));
  return world;
}
