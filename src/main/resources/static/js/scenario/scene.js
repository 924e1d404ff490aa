// The features of a scenario on the map: new ones dashed and filled, changed ones dotted, and those
// that go hatched.
import * as api from '../api.js';
import { hatch } from '../map/hatch.js';
import { STACK } from '../map/map.js';
import { store } from '../store.js';
import { draftOf } from './question.js';

const { ol } = window;

/** So many features that go are fetched to be drawn; more would keep the map waiting. */
const MOST_GONE = 200;

/** Near enough to see what lies around a point. */
const NEAREST_ZOOM = 13;

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

/** The edits that the open panel is about. */
async function shownEdits({ panel, scenario, scenarioShown }) {
  const item = panel.at(-1);
  const id = item?.kind === 'kept-scenario' ? item.id
    : item?.kind === 'compared-scenarios' && (scenarioShown ?? item.ids.split(',')[0]);
  if (id) {
    return draftOf(await api.scenario(id)).edits;
  }
  return item?.kind === 'scenario' ? scenario.edits : [];
}

const geometryOf = async ({ kind, layer, id, base, feature }) => (kind === 'delete'
  ? (await api.item(layer, id, base)).geometry : feature.geometry);

/** Follows the open panel. Returns ways to fly to one edit, and to all that are shown. */
export function addScenarioScene(atlas) {
  const source = new ol.source.Vector();
  const styles = Object.fromEntries(Object.keys(INKS).map((kind) => [kind, [style(kind, 2), style(kind, 3.5)]]));
  atlas.ol.addLayer(new ol.layer.Vector({
    source, zIndex: STACK.selection, properties: { id: 'scenario' },
    style: (feature) => {
      const edit = feature.get('edit');
      return styles[edit.kind][isChosen(edit, store.get().scenarioChosen) ? 1 : 0];
    },
  }));
  const reader = new ol.format.GeoJSON();
  const drawn = async (edit) => new ol.Feature({
    geometry: reader.readGeometry(await geometryOf(edit), { featureProjection: 'EPSG:3857' }), edit,
  });
  let round = 0;
  const apply = async () => {
    const mine = ++round;
    const edits = await shownEdits(store.get()).catch(() => []);
    let gone = 0;
    const few = edits.filter(({ kind }) => kind !== 'delete' || ++gone <= MOST_GONE);
    const features = await Promise.all(few.map((edit) => drawn(edit).catch(() => null)));
    if (mine === round) {
      source.clear();
      source.addFeatures(features.filter((feature) => feature !== null));
    }
  };
  apply();
  store.on(['panel', 'scenario', 'scenarioShown'], apply);
  store.on(['scenarioChosen'], () => source.changed());
  return {
    flyToEdit: (edit) => drawn(edit)
      .then((feature) => atlas.flyToExtent(feature.getGeometry().getExtent(), { maxZoom: NEAREST_ZOOM }))
      .catch(() => null),
    flyToAll: () => !source.isEmpty() && atlas.flyToExtent(source.getExtent(), { maxZoom: NEAREST_ZOOM }),
  };
}
