// A station in a list, which leads to the station itself.
import { h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { pushPanel } from '../store.js';

/** @param note what else is to be said of the way */
export function stationButton({ id, name, acPiles, dcPiles, powerKw }, metres, note = null) {
  return h('button', {
    class: 'list-button',
    on: { click: () => pushPanel({ kind: 'feature', layer: 'charging-station', id: String(id) }) },
  },
  h('span', {}, name, h('span', { class: 'meta block' }, [
    t('charging.piles', { ac: acPiles ?? 0, dc: dcPiles ?? 0 }),
    powerKw && format.withUnit(format.number(powerKw), 'kW'),
  ].filter(Boolean).join(' · ')), note && h('span', { class: 'meta block' }, note)),
  h('span', { class: 'number' }, format.metres(metres)));
}
