// Adds to the scenario what is drawn or clicked on the map, or chooses a feature that is there.
import { t, tr } from '../i18n/index.js';
import { fromLonLat, toLonLat } from '../map/map.js';
import { featuresAt } from '../map/pick.js';
import { store } from '../store.js';
import { add } from './draft.js';
import { PRESETS, attributes } from './presets.js';

/** The tool that draws a layer's kind of geometry. */
const TOOLS = { polygon: 'scenarioPolygon', line: 'scenarioLine', point: 'scenarioPoint' };
const PICK = 'scenarioPick';
const OURS = [...Object.values(TOOLS), PICK];

/** Starts drawing a feature of the layer; the same again stops. */
export function draw(layer, preset = null) {
  const { tool, scenarioAim } = store.get();
  const same = OURS.includes(tool) && scenarioAim?.layer === layer.id && scenarioAim?.preset === preset?.id;
  store.set({ tool: null });
  if (!same) {
    store.set({ scenarioAim: { layer: layer.id, preset: preset?.id }, tool: TOOLS[layer.geometryType] });
  }
}

export const pick = () => store.set({ tool: store.get().tool === PICK ? null : PICK });
export const isPicking = (tool) => tool === PICK;
export const isDrawing = ({ tool, scenarioAim }, layer, preset) => Object.values(TOOLS).includes(tool)
  && scenarioAim?.layer === layer && scenarioAim?.preset === preset;

/** @param countyAt code of the county at a place of the map, or null */
export function addScenarioTool(atlas, layers, countyAt) {
  const map = atlas.ol;
  const give = (geometry, inside) => {
    const { scenarioAim: { layer: layerId, preset: presetId } } = store.get();
    const layer = layers.find(({ id }) => id === layerId);
    const preset = PRESETS.find(({ id }) => id === presetId);
    const known = {
      key: `S-${Date.now().toString(36)}`,
      name: t('scenario.newName', { what: preset ? t(`scenario.preset.${preset.id}`) : tr(layer.title) }),
      county: countyAt(inside),
    };
    const { properties, assumed } = attributes(layer, preset, known);
    const key = add(layer.id, { type: 'Feature', geometry, properties }, assumed);
    store.set({ tool: null, drawn: null, scenarioChosen: { key } });
  };
  const clicked = (coordinate, pixel) => {
    if (store.get().tool === PICK) {
      const [hit] = featuresAt(map, pixel);
      if (hit) {
        store.set({ tool: null, scenarioChosen: { layer: hit.layer, id: hit.id, version: hit.version } });
      }
    } else {
      give({ type: 'Point', coordinates: toLonLat(coordinate).map((degree) => Number(degree.toFixed(7))) }, coordinate);
    }
  };
  const waits = () => [PICK, TOOLS.point].includes(store.get().tool);
  map.on('singleclick', (event) => {
    if (waits()) {
      event.stopPropagation();
      clicked(event.coordinate, event.pixel);
    }
  });
  map.getTargetElement().addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && waits()) {
      const middle = atlas.view.getCenter();
      clicked(middle, map.getPixelFromCoordinate(middle));
    }
  });
  store.on(['drawn'], ({ drawn }) => {
    if (drawn) {
      const first = drawn.type === 'Polygon' ? drawn.coordinates[0][0] : drawn.coordinates[0];
      // Not while the map still draws: the tool that ends takes its drawing with it.
      setTimeout(() => give(drawn, fromLonLat(first)));
    }
  });
  store.on(['panel'], ({ panel }) => {
    if (OURS.includes(store.get().tool) && panel.at(-1)?.kind !== 'scenario') {
      store.set({ tool: null });
    }
  });
}
