// One stand's carbon: how much by the method in use and how sure, by every method, or why unknown.
import * as api from '../api.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { following } from '../pending.js';
import { store } from '../store.js';
import { methodBars } from './methods.js';
import { facts, section } from './panel.js';

const density = (value) => format.withUnit(format.number(value, 1), unit('tC/ha'));
const tonnes = (value) => format.withUnit(format.adaptive(value), unit('tC'));
const between = (lower, upper) => h('span', { class: 'meta block' }, t('carbon.interval', { lower, upper }));

/** @param version of the layer that the id belongs to; without it the current one */
export function standCarbon(id, version) {
  return section(t('stands.title'), following(['carbonMethod'],
    () => api.standCarbon(id, store.get().carbonMethod, version), (stand) => [
      stand.issue ? unknown(stand.issue) : known(stand),
      Object.values(stand.byMethod).some((value) => value !== null) && [
        h('h4', {}, t('stands.methods')),
        methodBars({
          byMethod: stand.byMethod,
          chosen: stand.method,
          interval: stand.issue ? null : { lower: stand.densityLower95, upper: stand.densityUpper95 },
          text: density,
          place: 'stand',
        }),
      ],
      !stand.issue && h('p', { class: 'meta' }, tr(stand.note)),
      h('p', { class: 'meta' }, t('stands.parameters'), ' ', h('code', {}, stand.parameterVersion)),
    ]));
}

function known(stand) {
  return facts([
    [t('stands.density'), [density(stand.tonnesCPerHa),
      between(format.number(stand.densityLower95, 1), density(stand.densityUpper95))]],
    [t('stands.stock'), [tonnes(stand.tonnesC),
      between(format.adaptive(stand.lower95), tonnes(stand.upper95))]],
  ]);
}

function unknown({ seen, remedy }) {
  return h('p', { class: 'note' }, h('strong', {}, t('stands.because', { seen: tr(seen) })), h('br'), tr(remedy));
}
