// A drawn site is moved by its ground and reshaped by its edges.
import { STACK, fromLonLat, toLonLat } from './map.js';

const { ol } = window;

const HANDLES = [
  new ol.style.Style({ fill: new ol.style.Fill({ color: 'rgba(0, 0, 0, 0)' }) }),
  new ol.style.Style({
    geometry: (feature) => new ol.geom.MultiPoint(feature.getGeometry().getCoordinates()[0].slice(0, -1)),
    image: new ol.style.Circle({
      radius: 4.5,
      fill: new ol.style.Fill({ color: '#fff' }),
      stroke: new ol.style.Stroke({ color: '#2b2a27', width: 2 }),
    }),
  }),
];

/**
 * Returns the way to make a ring of corners in degrees one that can be changed; null for none.
 *
 * @param changed called with the new corners when the pointer lets go
 */
export function addSiteEditor(map, changed) {
  const features = new ol.Collection();
  map.addLayer(new ol.layer.Vector({
    source: new ol.source.Vector({ features }), zIndex: STACK.assessed + 1, style: HANDLES,
  }));
  const interactions = [
    new ol.interaction.Translate({ features }),
    new ol.interaction.Modify({ features, pixelTolerance: 8 }),
  ];
  const corners = () => features.item(0).getGeometry().getCoordinates()[0].slice(0, -1);
  let before = null;
  interactions.forEach((interaction) => {
    map.addInteraction(interaction);
    interaction.on(['modifyend', 'translateend'], () => {
      if (String(corners()) !== before) {
        before = String(corners());
        changed(corners().map(toLonLat));
      }
    });
  });
  return (ring) => {
    features.clear();
    if (ring) {
      features.push(new ol.Feature(new ol.geom.Polygon([[...ring, ring[0]].map(fromLonLat)])));
      before = String(corners());
    }
    interactions.forEach((interaction) => interaction.setActive(ring !== null));
  };
}
