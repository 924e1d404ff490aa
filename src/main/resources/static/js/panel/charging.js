// The charging stations nearest to a point.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { pending } from '../pending.js';
import { pushPanel, store } from '../store.js';

const NEAREST = 8;

/** @param reveal brings an extent out from under the panel */
export function chargingView(layers, highlight, reveal) {
  const kind = layers.find(({ id }) => id === 'charging-station')?.provenance?.kind;
  const mark = (lon, lat, properties) => (
    { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties });
  return (item) => {
    const [lon, lat] = [Number(item.lon), Number(item.lat)];
    const show = (stations) => store.get().panel.at(-1) === item && highlight.show([
      ...stations.map((station) => mark(station.lon, station.lat, {})),
      mark(lon, lat, { asked: true }),
    ]);
    show([]);
    return {
      kicker: format.degrees([lon, lat]),
      title: t('charging.title'),
      aside: badge(kind),
      content: pending(() => api.nearestStations(lon, lat, NEAREST), (stations) => {
        const extent = show(stations);
        if (extent) {
          requestAnimationFrame(() => reveal(extent));
        }
        return [
          stations.length === 0
            ? h('p', { class: 'hint' }, t('charging.none'))
            : h('ol', { class: 'list' }, stations.map(stationRow)),
          h('button', {
            class: 'secondary', on: { click: () => pushPanel({ kind: 'siting' }) },
          }, t('siting.open')),
        ];
      }),
    };
  };
}

function stationRow({ id, name, distanceMetres, acPiles, dcPiles, powerKw }) {
  return h('li', {}, h('button', {
    class: 'list-button',
    on: { click: () => pushPanel({ kind: 'feature', layer: 'charging-station', id: String(id) }) },
  },
  h('span', {}, name, h('span', { class: 'meta block' }, [
    t('charging.piles', { ac: acPiles ?? 0, dc: dcPiles ?? 0 }),
    powerKw && format.withUnit(format.number(powerKw), 'kW'),
  ].filter(Boolean).join(' · '))),
  h('span', { class: 'number' }, format.metres(distanceMetres))));
}
