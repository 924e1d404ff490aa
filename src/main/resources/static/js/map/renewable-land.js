// Land for PV and wind: what no rule touches, and what is only restricted.
import { STACK } from './map.js';

const { ol } = window;

/** The same on the map as in the legend. */
export const LAND = { land: '#2f7d4f', restricted: '#c98a1b' };

const style = (colour) => new ol.style.Style({
  fill: new ol.style.Fill({ color: `${colour}55` }),
  stroke: new ol.style.Stroke({ color: colour, width: 1 }),
});

/** Makes the layers below pale, whose greens are others. */
const VEIL = { 'fill-color': 'rgba(247, 246, 242, .78)' };
const WORLD = ol.geom.Polygon.fromExtent([-2.1e7, -2.1e7, 2.1e7, 2.1e7]);

/** Returns the way to show a GeoJSON feature collection of land; null takes it away. */
export function addRenewableLand(map) {
  const veil = new ol.source.Vector();
  map.addLayer(new ol.layer.Vector({ source: veil, zIndex: STACK.areas - 1, style: VEIL }));
  const source = new ol.source.Vector();
  const styles = { false: style(LAND.land), true: style(LAND.restricted) };
  map.addLayer(new ol.layer.Vector({
    source, zIndex: STACK.areas, style: (feature) => styles[feature.get('restricted')],
  }));
  return (land) => {
    veil.clear();
    source.clear();
    if (land) {
      veil.addFeature(new ol.Feature(WORLD));
      source.addFeatures(new ol.format.GeoJSON().readFeatures(land, { featureProjection: 'EPSG:3857' }));
    }
  };
}
