// Places that the reader has pinned or forbidden, and the way to add some on the map.
import { h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { inStep, redrawn } from '../pending.js';
import { store } from '../store.js';
import { unsettle } from './desk.js';

export const LISTS = ['pinned', 'forbidden'];

export const settled = (flyTo) => [
  h('div', { class: 'actions' }, LISTS.map(toolButton)),
  redrawn(['siting'], ({ siting }) => LISTS.some((list) => siting[list].length > 0)
    && h('ul', { class: 'list settled' },
      LISTS.flatMap((list) => siting[list].map((place) => row(list, place, flyTo))))),
];

function toolButton(list) {
  const element = h('button', {
    class: 'secondary', id: `siting-${list}-tool`,
    on: { click: () => store.set({ tool: store.get().tool === list ? null : list }) },
  }, t(`siting.${list}.onMap`));
  return inStep(['tool'], element, ({ tool }) => element.setAttribute('aria-pressed', String(tool === list)));
}

function row(list, place, flyTo) {
  const text = format.degrees([place.lon, place.lat]);
  return h('li', { class: list },
    h('span', { class: `settled-mark ${list}` }, t(`siting.${list}`)),
    h('button', {
      class: 'settled-place', on: { click: () => flyTo([place.lon, place.lat, place.lon, place.lat], { maxZoom: 13 }) },
    }, text),
    h('button', {
      class: 'quiet', 'aria-label': t('siting.removeOf', { place: text }), on: { click: () => unsettle(list, place) },
    }, t('siting.remove')));
}
