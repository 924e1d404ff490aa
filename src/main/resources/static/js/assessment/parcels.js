// The parcels behind a rule: each leads to its place on the map.
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { valueText } from '../panel/feature.js';
import { lightParcels } from '../panel/parcel-viewer.js';
import { explain } from '../pending.js';
import { groundText, shareText } from './amounts.js';

/**
 * @param finding of the rule
 * @param version of its layer that was read
 * @param layer as the catalogue has it
 */
export function parcelList({ rule, layer: id, parcels, parcelCount }, version, layer) {
  const said = h('p', { class: 'meta', role: 'status' });
  const light = async (parcel) => {
    try {
      const kept = await lightParcels([{ layer: id, id: String(parcel.id), version }]);
      fill(said, kept === 0 && t('assess.parcel.gone'));
    } catch (error) {
      fill(said, explain(error));
    }
  };
  return parcels.length > 0 && [
    h('h4', {}, t('assess.parcels', { count: format.number(parcelCount) })),
    h('ul', { class: 'list parcels' }, parcels.map((parcel) => h('li', {}, h('button', {
      class: 'list-button', dataset: { parcel: `${rule}/${parcel.id}` }, title: t('assess.parcel.show'),
      on: { click: () => light(parcel) },
    },
    h('span', {}, parcel.name ?? parcel.key ?? `${tr(layer?.title)} ${parcel.id}`,
      h('span', { class: 'meta block' }, attributes(parcel, layer))),
    h('span', { class: 'number' }, groundText(parcel.overlapM2, parcel.overlapMu),
      h('span', { class: 'meta block' }, parcel.touches ? t('assess.outcome.touches') : shareText(parcel.share))))))),
    parcelCount > parcels.length && h('p', { class: 'meta' }, t('assess.parcels.more', { count: format.number(parcelCount - parcels.length) })),
    said,
  ];
}

/** What is known of a parcel, in words; its name is told already. */
function attributes(parcel, layer) {
  return Object.entries(parcel.attributes).filter(([, value]) => value !== parcel.name).map(([name, value]) => {
    const attribute = layer?.attributes.find((each) => each.name === name) ?? { name };
    return `${tr(attribute.alias) || name} ${valueText(attribute, value)}`;
  }).join(' · ');
}
