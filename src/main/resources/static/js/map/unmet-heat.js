// Residents without a station near enough, as heat.
import { HEAT } from '../siting/colours.js';
import { STACK, fromLonLat } from './map.js';

const { ol } = window;

/** Heat is drawn by WebGL only. */
export const canHeat = () => document.createElement('canvas').getContext('webgl') !== null;

/** Returns the way to show unserved points {lon, lat, residents}; nothing is shown of none. */
export function addUnmetHeat(map) {
  const source = new ol.source.Vector();
  let layer = null;
  return (points, most) => {
    source.clear();
    if (points.length > 0 && layer === null && canHeat()) {
      layer = new ol.layer.Heatmap({
        source, zIndex: STACK.heat, gradient: HEAT, radius: 14, blur: 18, opacity: 0.85,
        weight: (feature) => feature.get('weight'),
      });
      map.addLayer(layer);
    }
    source.addFeatures(points.map((point) => new ol.Feature({
      geometry: new ol.geom.Point(fromLonLat([point.lon, point.lat])), weight: point.residents / most,
    })));
  };
}
