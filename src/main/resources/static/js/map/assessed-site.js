// An assessed site: its outline, and the ground that each rule holds for in the pattern of what it does.
import { STACK } from './map.js';
import { SEVERITY_COLOURS, pattern } from './patterns.js';

const { ol } = window;

const OUTLINE = [
  new ol.style.Style({ zIndex: 10, stroke: new ol.style.Stroke({ color: '#fff', width: 5.5 }) }),
  new ol.style.Style({ zIndex: 11, stroke: new ol.style.Stroke({ color: '#2b2a27', width: 2.5 }) }),
];

/** The gravest lie on top. */
const ORDER = ['prefer', 'warn', 'restrict', 'forbid'];

const STYLES = Object.fromEntries(ORDER.map((severity, zIndex) => [severity, new ol.style.Style({
  zIndex,
  fill: new ol.style.Fill({ color: pattern(severity) }),
  stroke: new ol.style.Stroke({ color: SEVERITY_COLOURS[severity], width: 1.5 }),
})]));

/** Returns the way to show {geometry, pieces: [{ground, severity}]}; null takes them away. */
export function addAssessedSite(map) {
  const source = new ol.source.Vector();
  map.addLayer(new ol.layer.Vector({
    source, zIndex: STACK.assessed, style: (feature) => STYLES[feature.get('severity')] ?? OUTLINE,
  }));
  const json = new ol.format.GeoJSON();
  const add = (geometry, properties) => {
    const feature = new ol.Feature(json.readGeometry(geometry, { featureProjection: 'EPSG:3857' }));
    feature.setProperties(properties);
    source.addFeature(feature);
  };
  return (site) => {
    source.clear();
    if (site) {
      site.pieces.forEach(({ ground, severity }) => add(ground, { severity }));
      add(site.geometry, {});
    }
    return source.isEmpty() ? null : source.getExtent();
  };
}
