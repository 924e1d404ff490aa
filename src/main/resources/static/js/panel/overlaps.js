// Parcels that overlap: named, measured, and one click from the map.
import * as api from '../api.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, unit } from '../i18n/index.js';

const MOST = 10;
let showFeatures = null;

/** @param show puts features on the map, given as {layer, id, version} */
export function useOverlapViewer(show) {
  showFeatures = show;
}

export function overlapList(receipt) {
  const count = receipt.overlapCount ?? 0;
  const repaired = receipt.repairedCount > 0
    && h('p', { class: 'meta' }, t('receipt.repaired', { n: format.number(receipt.repairedCount) }));
  if (count === 0) {
    return [h('p', {}, t('receipt.noOverlaps')), repaired];
  }
  return [
    h('p', {}, t('receipt.overlapsFound', {
      n: format.number(count), area: format.withUnit(format.number(receipt.overlapHa, 2), unit('ha')),
    })),
    h('ul', { class: 'list' }, receipt.overlaps.slice(0, MOST).map(overlapRow(receipt))),
    repaired,
  ];
}

/** Ids in a receipt belong to the layer versions that it names. */
const overlapRow = (receipt) => ({ features: [a, b], areaHa }) => {
  const features = [a, b].map((name) => {
    const [layer, id] = name.split('/');
    return { layer, id, version: receipt.layers.find((each) => each.id === layer)?.version };
  });
  return h('li', {},
    h('button', {
      class: 'list-button', 'aria-label': t('receipt.overlapShow', { a, b }),
      on: { click: () => showFeatures(features) },
    }, h('span', {}, `${a} ∩ ${b}`),
    h('span', { class: 'meta' }, format.withUnit(format.number(areaHa, 4), unit('ha')))));
};

/** Shows features, given as {layer, id, version}, on the map and flies to them. */
export function overlapViewer(atlas, highlight) {
  return async (features) => {
    const found = await Promise.all(
      features.map(({ layer, id, version }) => api.item(layer, id, version).catch(() => null)));
    const extent = highlight.show(found.filter((feature) => feature !== null));
    if (extent) {
      atlas.flyToExtent(extent, { maxZoom: 16 });
    }
  };
}
