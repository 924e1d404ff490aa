// The charging stations nearest to a point, straight or by road.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { pending } from '../pending.js';
import { pushPanel, store } from '../store.js';
import { byRoad } from './road.js';
import { stationButton } from './station-button.js';
import { stationNotice } from './station-notice.js';

const NEAREST = 8;
const WAYS = ['straight', 'road'];

/** @param reveal brings an extent out from under the panel */
export function chargingView(layers, highlight, reveal) {
  const kind = layers.find(({ id }) => id === 'charging-station')?.provenance?.kind;
  const mark = (lon, lat, properties) => (
    { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties });
  return (item) => {
    const [lon, lat] = [Number(item.lon), Number(item.lat)];
    const road = item.by === 'road';
    const aside = h('span', {}, badge(kind));
    const show = (stations, drawn = []) => store.get().panel.at(-1) === item && highlight.show([
      ...drawn,
      ...stations.map((station) => mark(station.lon, station.lat, {})),
      mark(lon, lat, { asked: true }),
    ]);
    const reached = (stations, drawn) => {
      const extent = show(stations, drawn);
      if (extent) {
        requestAnimationFrame(() => reveal(extent));
      }
    };
    const listed = road
      ? pending(() => api.stationsByRoad(lon, lat, NEAREST), (answer) => {
        fill(aside, badge(answer.provenance));
        return byRoad(answer, { lon, lat }, stationButton, reached);
      })
      : pending(() => api.nearestStations(lon, lat, NEAREST), (stations) => {
        reached(stations);
        return list(stations, (station) => h('li', {}, stationButton(station, station.distanceMetres)));
      });
    show([]);
    return {
      kicker: format.degrees([lon, lat]),
      title: t('charging.title'),
      aside,
      content: h('div', {}, stationNotice(), choice(item, road ? 'road' : 'straight'), listed,
        h('div', { class: 'actions' }, open({ kind: 'siting' }, 'siting.open'), open({ kind: 'density' }, 'density.open'))),
    };
  };
}

const open = (panel, words) => h('button', { class: 'secondary', on: { click: () => pushPanel(panel) } }, t(words));

/** The way is the panel's own, so that a link shows the same. */
function choice(item, way) {
  const ask = (by) => store.set({
    panel: [...store.get().panel.slice(0, -1), { ...item, by: by === 'road' ? by : undefined }],
  });
  return h('label', { class: 'field wide' }, h('span', {}, t('road.by')), h('select', {
    id: 'charging-by', on: { change: (event) => ask(event.target.value) },
  }, WAYS.map((by) => h('option', { value: by, selected: by === way }, t(`road.by.${by}`)))));
}

const list = (stations, row) => (stations.length === 0
  ? h('p', { class: 'hint' }, t('charging.none'))
  : h('ol', { class: 'list' }, stations.map(row)));
