// One vector tile layer for each layer of the catalogue, styled by what the server made of its SLD.
import * as api from '../api.js';
import { store } from '../store.js';
import { hasText, tileLabels, withoutText } from './labels.js';
import { LABELS, STACK } from './map.js';

const { ol } = window;

/** Deepest zoom that tiles are asked for; beyond it their geometry is enlarged. */
const DEEPEST = 16;

const BASE = { polygon: STACK.polygons, line: STACK.lines, point: STACK.points };

/** Adds the imported layers that are switched on, and others when they are. */
export function addTileLayers(map, definitions) {
  const shown = new Map();
  const imported = definitions.filter((definition) => definition.version);
  const apply = () => {
    for (const definition of imported) {
      const wanted = store.get().layers[definition.id];
      if (wanted?.visible && !shown.has(definition.id)) {
        shown.set(definition.id, addLayer(map, definition));
      }
      const layer = shown.get(definition.id);
      layer?.setVisible(Boolean(wanted?.visible));
      layer?.setOpacity(wanted?.opacity ?? 1);
      layer?.get('labels')?.setVisible(Boolean(wanted?.visible));
    }
  };
  apply();
  store.on(['layers'], apply);
  store.on(['filters'], () => shown.forEach(restyle));
}

function addLayer(map, definition) {
  const source = new ol.source.VectorTile({ format: new ol.format.MVT(), maxZoom: DEEPEST });
  const layer = new ol.layer.VectorTile({
    className: definition.geometryType === 'polygon' ? 'ol-layer' : 'ol-layer marks',
    source,
    // Each point counts, so none gives way to another.
    declutter: definition.geometryType === 'point' ? false : LABELS,
    renderBuffer: 64,
    zIndex: BASE[definition.geometryType] + definition.order,
    properties: { id: definition.id, definition },
    style: null,
  });
  api.tileset(definition.id)
    .catch(() => ({}))
    .then(({ version, revision }) => {
      layer.set('version', version);
      source.setUrl(api.tileUrl(definition.id, revision));
    });
  api.style(definition.id)
    .then((style) => applyStyle(map, layer, definition, style))
    .catch(() => paint(layer, plain(definition)));
  map.addLayer(layer);
  return layer;
}

function paint(layer, style) {
  layer.set('paint', style);
  restyle(layer);
}

/** Only the features behind a figure are painted while one is looked into. */
function restyle(layer) {
  const style = layer.get('paint');
  const filter = store.get().filters?.[layer.get('id')];
  if (!style) {
    return;
  }
  layer.setStyle(style);
  if (filter) {
    const styleOf = layer.getStyleFunction();
    layer.setStyle((feature, resolution) => (filter(feature) ? styleOf(feature, resolution) : undefined));
  }
}

/** Areas that divide the city are few and large: their names are set apart from their tiles. */
function applyStyle(map, layer, definition, style) {
  if (!definition.zone || !hasText(style)) {
    paint(layer, style);
    return;
  }
  paint(layer, withoutText(style));
  tileLabels(definition, style).then((labels) => {
    labels.setVisible(layer.getVisible());
    layer.set('labels', labels);
    map.addLayer(labels);
  });
}

/** What a layer without a readable style looks like: grey, so that it does not pass for a theme. */
function plain({ geometryType }) {
  return {
    point: { 'circle-radius': 4, 'circle-fill-color': '#6f6a60' },
    line: { 'stroke-color': '#6f6a60', 'stroke-width': 1.5 },
    polygon: { 'fill-color': 'rgba(111, 106, 96, .2)', 'stroke-color': '#6f6a60' },
  }[geometryType];
}
