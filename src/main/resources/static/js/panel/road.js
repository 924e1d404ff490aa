// The stations nearest by road, with the chosen one's route or what is reached in some minutes.
import * as api from '../api.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { failure } from '../pending.js';

const MINUTES = '5,10,15';

/**
 * @param asked lon and lat of the question
 * @param stationButton makes a row's button of a station, its metres and a note
 * @param draw shows stations and GeoJSON features on the map
 */
export function byRoad({ stations, assumption }, asked, stationButton, draw) {
  const told = h('div', { 'aria-live': 'polite' });
  const buttons = [];
  const choose = (button) => buttons.forEach((one) => one.setAttribute('aria-pressed', one === button));
  const button = (text, label, action) => {
    const made = h('button', {
      class: 'link meta', 'aria-pressed': 'false', 'aria-label': label,
      on: { click: () => { choose(made); action(made); } },
    }, text);
    buttons.push(made);
    return made;
  };
  const route = (station) => {
    fill(told);
    draw(stations, [{ type: 'Feature', geometry: station.route, properties: {} }]);
  };
  const reach = async ({ lon, lat }, made) => {
    const current = () => made.getAttribute('aria-pressed') === 'true' && made.isConnected;
    try {
      const areas = await api.isochrones(lon, lat, MINUTES);
      if (current()) {
        draw(stations, [...areas.features].reverse());
        fill(told, h('p', { class: 'meta' }, t('road.minutes', { minutes: MINUTES.replaceAll(',', ' / ') })),
          h('p', { class: 'note' }, tr(areas.assumption)));
      }
    } catch (error) {
      if (current()) {
        fill(told, failure(error, () => reach({ lon, lat }, made)));
      }
    }
  };
  const row = (station) => h('li', {},
    stationButton(station, station.roadMetres, note(station)),
    station.reachable && button(t('road.route'), `${t('road.route')} ${station.name}`, () => route(station)),
    button(t('road.isochrones'), `${t('road.isochrones')} ${station.name}`, (made) => reach(station, made)));
  const rows = stations.map(row);
  const around = button(t('road.around'), t('road.around'), (made) => reach(asked, made));
  if (stations[0]?.reachable) {
    choose(buttons[0]);
    route(stations[0]);
  } else {
    draw(stations, []);
  }
  return [
    stations.length === 0 ? h('p', { class: 'hint' }, t('charging.none')) : h('ol', { class: 'list' }, rows),
    h('p', {}, around),
    told,
    h('p', { class: 'note' }, tr(assumption)),
  ];
}

function note({ reachable, distanceMetres, roadSeconds, obstacle }) {
  return [
    reachable
      ? t('road.time', { minutes: format.number(Math.max(1, Math.round(roadSeconds / 60))) })
      : t(`road.obstacle.${obstacle}`),
    t('road.straight', { metres: format.metres(distanceMetres) }),
  ].join(' · ');
}
