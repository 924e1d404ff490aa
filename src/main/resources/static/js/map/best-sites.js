// The best sites for PV or wind, numbered by rank.
import { STACK } from './map.js';

const { ol } = window;
const COLOUR = '#5b2a86';

const style = (feature) => new ol.style.Style({
  stroke: new ol.style.Stroke({ color: COLOUR, width: 2 }),
  fill: new ol.style.Fill({ color: `${COLOUR}33` }),
  text: new ol.style.Text({
    text: String(feature.get('rank')), font: '600 12px sans-serif', overflow: true,
    fill: new ol.style.Fill({ color: COLOUR }), stroke: new ol.style.Stroke({ color: '#fff', width: 3 }),
  }),
});

/** Returns the way to show a GeoJSON feature collection of ranked sites; null takes it away. */
export function addBestSites(map) {
  const source = new ol.source.Vector();
  map.addLayer(new ol.layer.Vector({ source, zIndex: STACK.selection, style, declutter: true }));
  return (sites) => {
    source.clear();
    if (sites) {
      source.addFeatures(new ol.format.GeoJSON().readFeatures(sites, { featureProjection: 'EPSG:3857' }));
    }
  };
}
