// A map layer of a scenario's features: new ones dashed and filled, changed ones dotted, and those that
// go hatched.
import * as api from '../api.js';
import { hatch } from '../map/hatch.js';
import { STACK } from '../map/map.js';
import { store } from '../store.js';

const { ol } = window;

/** So many features that go are fetched to be drawn; more would keep the map waiting. */
const MOST_GONE = 200;

const INKS = { add: '#14603a', change: '#2c4a80', delete: '#b3332e' };
const DASHES = { add: [8, 5], change: [2, 4], delete: null };

const filled = (kind) => (kind === 'delete' ? hatch(INKS.delete, null) : `${INKS[kind]}40`);

const style = (kind, width) => [
  new ol.style.Style({ stroke: new ol.style.Stroke({ color: 'rgba(255, 255, 255, .9)', width: width + 3 }) }),
  new ol.style.Style({
    stroke: new ol.style.Stroke({ color: INKS[kind], width, lineDash: DASHES[kind] }),
    fill: new ol.style.Fill({ color: filled(kind) }),
    image: new ol.style.Circle({
      radius: 8,
      fill: new ol.style.Fill({ color: kind === 'delete' ? filled(kind) : `${INKS[kind]}73` }),
      stroke: new ol.style.Stroke({ color: INKS[kind], width: 2.5, lineDash: DASHES[kind] && [4, 3] }),
    }),
  }),
];

const isChosen = (edit, chosen) => edit.key === chosen?.key
  || (edit.layer === chosen?.layer && edit.id === chosen?.id);

const geometryOf = async ({ kind, layer, id, base, feature }) => (kind === 'delete'
  ? (await api.item(layer, id, base)).geometry : feature.geometry);

const reader = new ol.format.GeoJSON();

/** An edit of a draft as a feature of the map. */
export const drawn = async (edit) => new ol.Feature({
  geometry: reader.readGeometry(await geometryOf(edit), { featureProjection: 'EPSG:3857' }), edit,
});

/** Adds an empty layer. Returns it with its source, and a way to show edits, of which the last wins. */
export function addEditLayer(map, id) {
  const source = new ol.source.Vector();
  const styles = Object.fromEntries(Object.keys(INKS).map((kind) => [kind, [style(kind, 2), style(kind, 3.5)]]));
  const layer = new ol.layer.Vector({
    source, zIndex: STACK.selection, properties: { id },
    style: (feature) => {
      const edit = feature.get('edit');
      return styles[edit.kind][isChosen(edit, store.get().scenarioChosen) ? 1 : 0];
    },
  });
  map.addLayer(layer);
  store.on(['scenarioChosen'], () => source.changed());
  let round = 0;
  const show = async (coming) => {
    const mine = ++round;
    const edits = await coming.catch(() => []);
    let gone = 0;
    const few = edits.filter(({ kind }) => kind !== 'delete' || ++gone <= MOST_GONE);
    const features = await Promise.all(few.map((edit) => drawn(edit).catch(() => null)));
    if (mine === round) {
      source.clear();
      source.addFeatures(features.filter((feature) => feature !== null));
    }
  };
  return { layer, source, show };
}
