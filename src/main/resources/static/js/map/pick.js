// What lies under a point of the map.
import { openPanel, store } from '../store.js';

/** From this zoom a click means the parcel; further out parcels are too small to be meant. */
export const PARCEL_ZOOM = 11.5;

/** Group whose layers divide the whole city between them and so lie under every click. */
const FRAME = 'pattern';

/**
 * Features of theme layers at a pixel, topmost first, each once:
 * {layer, id, version, definition, feature}; ids belong to the version that the tiles are of.
 */
export function featuresAt(map, pixel, hitTolerance = 5) {
  const found = new Map();
  map.forEachFeatureAtPixel(pixel, (feature, layer) => {
    const definition = layer?.get('definition');
    const id = feature.getId();
    if (definition && id !== undefined) {
      found.set(`${definition.id}/${id}`, {
        layer: definition.id, id: String(id), version: layer.get('version'), definition, feature,
      });
    }
  }, { hitTolerance, layerFilter: (layer) => Boolean(layer.get('definition')) });
  return [...found.values()];
}

/** The feature that a click or hover means, or null when it means the county. */
export function meant(hits, zoom, zoneLayer) {
  return hits.find(({ layer, definition }) => layer !== zoneLayer
    && definition.group !== FRAME && (definition.geometryType !== 'polygon' || zoom >= PARCEL_ZOOM)) ?? null;
}

export function addPicking(atlas, zones, onPick) {
  atlas.ol.on('singleclick', (event) => {
    if (store.get().tool) {
      return;
    }
    const hits = featuresAt(atlas.ol, event.pixel);
    const feature = meant(hits, atlas.view.getZoom(), zones?.definition.id);
    const zone = zones?.at(event.coordinate);
    onPick(hits);
    if (feature) {
      openPanel({ kind: 'feature', layer: feature.layer, id: feature.id, version: feature.version });
    } else if (zone) {
      openPanel({ kind: 'county', code: zone.get('zoneCode') });
    }
  });
}
