// Single stands coloured by carbon density, where tiles tell them apart; counties give way to them.
import * as api from '../api.js';
import * as figures from '../figures.js';
import { store } from '../store.js';
import { classOf } from './classes.js';
import { hatch } from './hatch.js';
import { STACK } from './map.js';
import { PARCEL_ZOOM } from './pick.js';
import { standClasses, STANDS } from './stand-classes.js';

const { ol } = window;
const DEEPEST = 16;

const wanted = ({ shaded, indicator }) => shaded && indicator === figures.CARBON;

/** @param definition the layer of stands, from the catalogue */
export function addStandShading(map, definition) {
  if (!definition?.version) {
    return;
  }
  let layer = null;
  let round = 0;
  const hide = () => {
    layer?.setVisible(false);
    store.set({ standsShown: false });
  };
  const apply = async () => {
    const mine = ++round;
    if (!wanted(store.get())) {
      hide();
      return;
    }
    try {
      layer ??= addLayer(map, definition, await api.tileset(STANDS));
      store.set({ standZoom: layer.get('standZoom') });
      if (mine !== round) {
        return;
      }
      if (!near(map)) {
        hide();
        return;
      }
      const stands = await standClasses();
      if (mine === round) {
        layer.setStyle(styleOf(stands));
        layer.setVisible(true);
        store.set({ standsShown: true });
      }
    } catch (error) {
      console.warn('stands', error.code ?? error);
      hide();
    }
  };
  map.getView().on('change:resolution', () => {
    if (wanted(store.get()) && near(map) !== store.get().standsShown) {
      apply();
    }
  });
  apply();
  store.on(['indicator', 'shaded', 'carbonMethod'], apply);
}

const near = (map) => store.get().standZoom !== null && map.getView().getZoom() >= store.get().standZoom;

function addLayer(map, definition, { version, revision, generalisation }) {
  const source = new ol.source.VectorTile({
    format: new ol.format.MVT(), maxZoom: DEEPEST, url: api.tileUrl(STANDS, revision),
  });
  const layer = new ol.layer.VectorTile({
    source,
    zIndex: STACK.shading + 1,
    visible: false,
    style: null,
    properties: {
      id: STANDS, definition, version, standZoom: standZoom(map, source, generalisation),
    },
  });
  map.addLayer(layer);
  return layer;
}

/** Zoom of the view from which a stand is a feature of its own and large enough to be meant. */
function standZoom(map, source, generalisation) {
  if (!generalisation) {
    return PARCEL_ZOOM;
  }
  const resolution = source.getTileGrid().getResolution(generalisation.mergedToZoom + 1);
  return Math.max(PARCEL_ZOOM, map.getView().getZoomForResolution(resolution));
}

function styleOf({ classes, colours, of }) {
  const outline = new ol.style.Stroke({ color: 'rgba(43, 42, 39, .35)', width: 0.6 });
  const painted = (color) => new ol.style.Style({ fill: new ol.style.Fill({ color }), stroke: outline });
  const styles = colours.map(painted);
  const unknown = painted(hatch());
  return (feature) => {
    const density = of.get(feature.getId());
    return density === undefined ? undefined : styles[classOf(density, classes)] ?? unknown;
  };
}
