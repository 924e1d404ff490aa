// How far stations serve: circles on the ground round those there are and those planned.
import { circle } from '../geodesy/circle.js';
import { RINGS } from '../siting/colours.js';
import { STACK, fromLonLat } from './map.js';

const { ol } = window;

const TINTS = byArea((color) => new ol.style.Style({ fill: new ol.style.Fill({ color }) }));
const LINES = byArea((color) => new ol.style.Style({
  fill: new ol.style.Fill({ color: `${color}14` }),
  stroke: new ol.style.Stroke({ color, width: 2 }),
}));

function byArea(style) {
  return Object.fromEntries(Object.entries(RINGS).map(([area, colour]) => [area, style(colour)]));
}

function addLayer(map, styles, opacity) {
  const source = new ol.source.Vector();
  map.addLayer(new ol.layer.Vector({
    source, opacity, zIndex: STACK.rings, style: (feature) => styles[feature.get('area')],
  }));
  return source;
}

const ringFeature = ({ lon, lat, metres, area }) => new ol.Feature({
  geometry: new ol.geom.Polygon([circle([lon, lat], metres).map(fromLonLat)]), area,
});

/**
 * Ways to show rings {lon, lat, metres, area}: of stations that stand, one even tint however many
 * overlap, and of planned ones.
 */
export function addServiceRings(map) {
  const shower = (source) => (rings) => {
    source.clear();
    source.addFeatures(rings.map(ringFeature));
  };
  return {
    standing: shower(addLayer(map, TINTS, 0.2)),
    planned: shower(addLayer(map, LINES, 1)),
  };
}
