// The areas of those whom no station serves.
import { AREAS } from '../siting/colours.js';
import { STACK } from './map.js';

const { ol } = window;

const STYLE = new ol.style.Style({
  fill: new ol.style.Fill({ color: `${AREAS}33` }),
  stroke: new ol.style.Stroke({ color: AREAS, width: 1.25 }),
});

/** Returns the way to show a GeoJSON feature collection of areas; null takes them away. */
export function addGapAreas(map) {
  const source = new ol.source.Vector();
  map.addLayer(new ol.layer.Vector({ source, zIndex: STACK.areas, style: STYLE }));
  return (areas) => {
    source.clear();
    if (areas) {
      source.addFeatures(new ol.format.GeoJSON().readFeatures(areas, { featureProjection: 'EPSG:3857' }));
    }
  };
}
