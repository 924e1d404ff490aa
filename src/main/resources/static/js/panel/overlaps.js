// Parcels that overlap: named, measured, and one click from the map.
import * as api from '../api.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, unit } from '../i18n/index.js';

const MOST = 10;
let showFeatures = null;

/** @param show puts features on the map: (layerId, featureIds) */
export function useOverlapViewer(show) {
  showFeatures = show;
}

export function overlapList({ receipt, definition, by }) {
  const count = receipt.overlapCount ?? receipt.overlaps?.length ?? 0;
  const layer = definition?.parts?.[0]?.layer
    ?? receipt.layers.map(({ id }) => id).find((id) => id !== by);
  const repaired = receipt.repairedCount > 0
    && h('p', { class: 'meta' }, t('receipt.repaired', { n: format.number(receipt.repairedCount) }));
  if (count === 0) {
    return [h('p', {}, t('receipt.noOverlaps')), repaired];
  }
  return [
    h('p', {}, t('receipt.overlapsFound', { n: format.number(count) })),
    h('ul', { class: 'list' }, receipt.overlaps.slice(0, MOST).map((overlap) =>
      overlapRow(overlap.layer ?? layer, overlap))),
    repaired,
  ];
}

function overlapRow(layer, { features: [a, b], areaHa }) {
  return h('li', {},
    h('button', {
      class: 'list-button', 'aria-label': t('receipt.overlapShow', { a, b }),
      on: { click: () => showFeatures(layer, [a, b]) },
    }, h('span', {}, `${a} ∩ ${b}`),
    h('span', { class: 'meta' }, format.withUnit(format.number(areaHa, 4), unit('ha')))));
}

/** Shows features by id on the map and flies to them. */
export function overlapViewer(atlas, highlight) {
  return async (layer, ids) => {
    const found = await Promise.all(ids.map((id) => api.item(layer, id).catch(() => null)));
    const extent = highlight.show(found.filter((feature) => feature !== null));
    if (extent) {
      atlas.flyToExtent(extent, { maxZoom: 16 });
    }
  };
}
