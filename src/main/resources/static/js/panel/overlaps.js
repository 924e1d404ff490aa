// Parcels that overlap: named, measured, and one click from the map.
import * as api from '../api.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { lightGround, lightParcels } from './parcel-viewer.js';

const MOST = 10;

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
    layersWithin(receipt).map(groundActions(receipt)),
    repaired,
  ];
}

/** Layers that overlap with themselves, whose ground the service can hand out. */
const layersWithin = (receipt) => [...new Set(receipt.overlaps
  .map(({ features }) => features.map((name) => name.split('/')[0]))
  .filter(([a, b]) => a === b)
  .map(([layer]) => layer))];

const overlapRow = (receipt) => ({ features: [a, b], areaHa }) => {
  const features = [a, b].map((name) => {
    const [layer, id] = name.split('/');
    return { layer, id, version: receipt.layers.find((each) => each.id === layer)?.version };
  });
  return h('li', {},
    h('button', {
      class: 'list-button', 'aria-label': t('receipt.overlapShow', { a, b }),
      on: { click: () => lightParcels(features) },
    }, h('span', {}, `${a} ∩ ${b}`),
    h('span', { class: 'meta' }, format.withUnit(format.number(areaHa, 4), unit('ha')))));
};

const groundActions = (receipt) => (id) => {
  const layer = tr(receipt.layers.find((each) => each.id === id)?.title) || id;
  return h('div', { class: 'actions' },
    h('button', {
      class: 'secondary',
      on: { click: async () => lightGround((await api.overlaps(id)).features) },
    }, t('receipt.overlapGround', { layer })),
    h('a', { class: 'secondary', href: api.overlapsUrl(id), download: '' }, t('receipt.overlapExport', { layer })));
};
