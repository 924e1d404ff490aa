// The features of a scenario on the map, or of two on either side of a line.
import * as api from '../api.js';
import { store } from '../store.js';
import { drawn, addEditLayer } from './edit-layer.js';
import { comparedPair } from './compared.js';
import { draftOf } from './question.js';
import { addSwipe } from './swipe.js';

const { ol } = window;

/** Near enough to see what lies around a point. */
const NEAREST_ZOOM = 13;

const editsOf = async (id) => draftOf(await api.scenario(id)).edits;

/** The edits that the open panel is about, where they are not swiped between. */
async function shownEdits({ panel, scenario, scenarioShown }) {
  const item = panel.at(-1);
  switch (item?.kind) {
    case 'kept-scenario': return editsOf(item.id);
    case 'compared-scenarios': return editsOf(scenarioShown ?? item.ids.split(',')[0]);
    case 'scenario': return scenario.edits;
    default: return [];
  }
}

/** Follows the open panel. Returns ways to fly to one edit, and to all that are shown. */
export function addScenarioScene(atlas) {
  const [whole, left, right] = ['scenario', 'scenario-left', 'scenario-right']
    .map((id) => addEditLayer(atlas.ol, id));
  addSwipe(atlas.ol, left.layer, right.layer);
  const apply = () => {
    const state = store.get();
    const pair = state.scenarioSwipe === null ? null : comparedPair(state);
    const none = Promise.resolve([]);
    whole.show(pair ? none : shownEdits(state));
    left.show(pair ? editsOf(pair[0]) : none);
    right.show(pair ? editsOf(pair[1]) : none);
  };
  apply();
  store.on(['panel', 'scenario', 'scenarioShown'], apply);
  let swiped = store.get().scenarioSwipe !== null;
  store.on(['scenarioSwipe'], ({ scenarioSwipe }) => {
    if (swiped !== (scenarioSwipe !== null)) {
      swiped = !swiped;
      apply();
    }
  });
  const extent = () => [whole, left, right].reduce(
    (all, { source }) => ol.extent.extend(all, source.getExtent()), ol.extent.createEmpty());
  return {
    flyToEdit: (edit) => drawn(edit)
      .then((feature) => atlas.flyToExtent(feature.getGeometry().getExtent(), { maxZoom: NEAREST_ZOOM }))
      .catch(() => null),
    flyToAll: () => !ol.extent.isEmpty(extent()) && atlas.flyToExtent(extent(), { maxZoom: NEAREST_ZOOM }),
  };
}
