// What the page is showing, in one place. The URL and every part of the page follow it.
import { NOTHING } from './assessment/nothing.js';
import { USUAL as USUAL_ASSESSMENT } from './assessment/question.js';
import { USUAL } from './siting/question.js';

export function createStore(initial) {
  let state = { ...initial };
  const listeners = new Set();
  return {
    get: () => state,
    /** Changes some members and tells those who follow any that differ now. */
    set(patch) {
      const changed = Object.keys(patch).filter((key) => state[key] !== patch[key]);
      if (changed.length === 0) {
        return;
      }
      state = { ...state, ...patch };
      for (const listener of [...listeners]) {
        if (changed.some((key) => listener.keys.includes(key))) {
          listener.run(state);
        }
      }
    },
    /** Runs when one of the keys has changed; returns the way to stop. */
    on(keys, run) {
      const listener = { keys, run };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

export const store = createStore({
  lang: 'zh',
  view: null, // {zoom, lon, lat}; null until the map has one
  layers: {}, // id → {visible, opacity}
  indicator: null, // the one that the league table ranks by
  shaded: false, // whether it also colours the map
  definitions: {}, // indicator id → definition id, where not the default
  denominator: 'measured',
  carbonMethod: null, // id of the method that carbon is accounted by; null for the server's standard
  carbonFigure: 'density', // 'density' | 'stock': what ranks and shades carbon
  standZoom: null, // zoom from which single stands are coloured; null while none ever are
  standsShown: false, // whether the map shows them now, in place of coloured counties
  panel: [], // stack of {kind, …}; the last one is shown
  tool: null, // 'distance' | 'area' | 'planting' | 'assessment' | 'charging' | 'pinned' | 'forbidden' | one of scenario/draw-tool.js
  scenario: { name: '', note: '', edits: [] }, // the draft of scenario/draft.js
  scenarioAim: null, // {layer, preset}: what is drawn next for it
  scenarioChosen: null, // {key} of an edit, or {layer, id, version} of a feature, whose form is open
  scenarioAnswer: null, // {draft, answer} or {draft, error}: what the server says of the draft
  scenariosTicked: [], // ids of kept ones that are to be compared
  scenarioShown: null, // id of the compared one that the map shows
  scenarioSwipe: null, // share of the map left of the line between two compared ones
  scenarioMapped: null, // figure whose difference between two compared ones colours the counties
  drawn: null, // the last finished outline or line of a tool that adds to the scenario, GeoJSON
  siting: USUAL, // what the siting desk asks
  sitingAgainst: null, // the question of the plan that it is compared with
  sitingStep: null, // how many of the plan's sites are drawn as chosen; null for all
  sitingShown: ['heat'], // of SHOWN in siting/desk.js
  assess: USUAL_ASSESSMENT, // what the site assessment asks
  assessing: null, // name of the work while its answer is on the way
  assessed: NOTHING, // what came of it
  assessHidden: [], // rules whose ground is not drawn
  ground: null, // corners "lon lat" of what is drawn to be planted
  targetFilter: { area: null, bureau: null, status: null }, // null for all; status may be 'alarm'
  metres: false, // coordinates in projected metres
  hovered: null, // code of the zone under the pointer
  filters: null, // layer id → test of the features that are shown; null shows all
  printing: false, // while paper is made: no marks of a choice on it
  spotlight: null, // code of the zone whose parcels are shown, the rest dimmed
});

/** The zone that the panel is about, or null. */
export function selectedZone(state = store.get()) {
  const item = [...state.panel].reverse().find((entry) => entry.kind === 'county');
  return item ? item.code : null;
}

export function openPanel(item) {
  store.set({ panel: [item], spotlight: null });
}

export function pushPanel(item) {
  store.set({ panel: [...store.get().panel, item] });
}

export function popPanel() {
  store.set({ panel: store.get().panel.slice(0, -1), spotlight: null });
}

export function closePanel() {
  store.set({ panel: [], spotlight: null });
}
