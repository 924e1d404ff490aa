// Planned stations, and the places that the reader has pinned or forbidden.
import { SITES } from '../siting/colours.js';
import { STACK, fromLonLat } from './map.js';

const { ol } = window;
const FAINT = '59';

const diamond = (fill, stroke, radius) => new ol.style.RegularShape({
  points: 4, radius, angle: 0,
  fill: new ol.style.Fill({ color: fill }),
  stroke: new ol.style.Stroke({ color: stroke, width: 1.5 }),
});

const STYLES = {
  ...Object.fromEntries(Object.entries(SITES).flatMap(([kind, colour]) => [
    [kind, new ol.style.Style({ zIndex: 2, image: diamond(colour, '#fff', 9) })],
    [`${kind} faint`, new ol.style.Style({ zIndex: 1, image: diamond(`${colour}${FAINT}`, '#ffffffb3', 7) })],
  ])),
  pinned: new ol.style.Style({
    zIndex: 3,
    image: new ol.style.Circle({ radius: 12, stroke: new ol.style.Stroke({ color: '#22564a', width: 2.5 }) }),
  }),
  forbidden: new ol.style.Style({
    zIndex: 3,
    image: new ol.style.RegularShape({
      points: 4, radius: 10, radius2: 0, angle: Math.PI / 4,
      stroke: new ol.style.Stroke({ color: '#b3332e', width: 3 }),
    }),
  }),
};

/**
 * Returns the way to show marks {lon, lat, kind}; a kind of SITES may be followed by ` faint`. It has
 * `at(pixel)`: the mark there, or null.
 */
export function addSiteMarks(map) {
  const source = new ol.source.Vector();
  const layer = new ol.layer.Vector({
    source, zIndex: STACK.selection, style: (feature) => STYLES[feature.get('mark').kind],
  });
  map.addLayer(layer);
  const show = (marks) => {
    source.clear();
    source.addFeatures(marks.map((mark) => new ol.Feature({
      geometry: new ol.geom.Point(fromLonLat([mark.lon, mark.lat])), mark,
    })));
  };
  const at = (pixel) => map.forEachFeatureAtPixel(pixel, (feature) => feature.get('mark'), {
    hitTolerance: 6, layerFilter: (each) => each === layer,
  }) ?? null;
  return { show, at };
}
