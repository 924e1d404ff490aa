// The charging stations along a route that was drawn, in its order.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { pending } from '../pending.js';
import { read as readRoute } from '../route.js';
import { store } from '../store.js';
import { section } from './panel.js';
import { stationButton } from './station-button.js';

const USUAL_METRES = 1000;
const FARTHEST_METRES = 20_000;

/** @param reveal brings an extent out from under the panel */
export function alongView(highlight, reveal) {
  return (item) => {
    const route = readRoute(item.route);
    const metres = Number(item.metres ?? USUAL_METRES);
    const aside = h('span', {});
    const show = (stations) => {
      if (store.get().panel.at(-1) === item) {
        const extent = highlight.show([
          { type: 'Feature', geometry: { type: 'LineString', coordinates: route }, properties: {} },
          ...stations.map(({ lon, lat }) => (
            { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties: { small: true } })),
        ]);
        requestAnimationFrame(() => reveal(extent));
      }
    };
    show([]);
    return {
      kicker: t('along.points', { count: route.length }),
      title: t('along.title'),
      aside,
      content: h('div', {}, beside(item, metres), pending(() => api.stationsAlong(route, metres), (answer) => {
        fill(aside, badge(answer.provenance));
        show(answer.stations);
        return found(answer);
      })),
    };
  };
}

/** How far a station may be from the route; the panel's own, so that a link shows the same. */
function beside(item, metres) {
  const input = h('input', {
    id: 'along-metres', type: 'number', min: 1, max: FARTHEST_METRES, step: 1, value: metres, required: true,
    on: {
      change: () => input.reportValidity() && store.set({
        panel: [...store.get().panel.slice(0, -1), { ...item, metres: input.value }],
      }),
    },
  });
  return h('label', { class: 'field' }, h('span', {}, t('along.metres')), input);
}

function found({ stations, routeMetres, longestWithoutStation, longestWithoutPublicDc }) {
  const stretch = (key, { fromMetres, toMetres, metres }) => h('li', {},
    h('span', {}, t(key), h('span', { class: 'meta block' },
      t('along.fromTo', { from: format.metres(fromMetres), to: format.metres(toMetres) }))),
    h('span', { class: 'number' }, format.metres(metres)));
  return [
    section(null, h('ul', { class: 'pools' },
      h('li', {}, h('span', {}, t('along.length')), h('span', { class: 'number' }, format.metres(routeMetres))),
      stretch('along.longest', longestWithoutStation),
      stretch('along.longestDc', longestWithoutPublicDc))),
    stations.length === 0 ? h('p', { class: 'hint' }, t('along.none'))
      : h('ol', { class: 'list' }, stations.map((station) => h('li', {}, stationButton(station, station.wayMetres,
        t('along.offset', { metres: format.metres(station.offsetMetres) }))))),
    h('p', { class: 'note' }, t('along.about')),
  ];
}
