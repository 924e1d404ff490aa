// Pins and forbids where the map is clicked; without either tool a click on a site leads to its row.
import { toLonLat } from '../map/map.js';
import { store } from '../store.js';
import { settle } from './desk.js';
import { LISTS } from './settled.js';
import { rowOf } from './sites.js';

export function addSitingTool(atlas, scene) {
  const map = atlas.ol;
  const list = () => LISTS.find((each) => each === store.get().tool);
  const settleAt = (coordinate, pixel) => {
    const site = scene.siteAt(pixel);
    const [lon, lat] = toLonLat(coordinate);
    settle(list(), site ?? { lon, lat });
  };
  map.on('singleclick', (event) => {
    const site = store.get().tool === null ? scene.siteAt(event.pixel) : null;
    if (list()) {
      event.stopPropagation();
      settleAt(event.coordinate, event.pixel);
    } else if (site?.rank) {
      event.stopPropagation();
      rowOf(site)?.focus();
    }
  });
  map.getTargetElement().addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && list()) {
      const middle = atlas.view.getCenter();
      settleAt(middle, map.getPixelFromCoordinate(middle));
    }
  });
  store.on(['panel'], ({ panel }) => {
    if (list() && panel.at(-1)?.kind !== 'siting') {
      store.set({ tool: null });
    }
  });
}
