// The charging stations nearest to a point.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { pending } from '../pending.js';
import { pushPanel } from '../store.js';

const NEAREST = 8;

export function chargingView(layers, highlight) {
  const kind = layers.find(({ id }) => id === 'charging-station')?.provenance?.kind;
  return ({ lon, lat }) => ({
    kicker: format.degrees([Number(lon), Number(lat)]),
    title: t('charging.title'),
    aside: badge(kind),
    content: pending(() => api.nearestStations(Number(lon), Number(lat), NEAREST), (stations) => {
      highlight.show(stations.map((station) => ({
        type: 'Feature', geometry: { type: 'Point', coordinates: [station.lon, station.lat] }, properties: {},
      })));
      return stations.length === 0
        ? h('p', { class: 'hint' }, t('charging.none'))
        : h('ol', { class: 'list' }, stations.map(stationRow));
    }),
  });
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
