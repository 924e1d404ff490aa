// How a county's carbon became what it is: the change between two years by cause, and the sink.
import * as api from '../api.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { following, pending } from '../pending.js';
import { store } from '../store.js';
import { section } from './panel.js';

const signed = (tonnes) => `${tonnes > 0 ? '+' : ''}${format.number(tonnes)}`;

/** The versions last chosen; null leaves the choice to the server. */
const chosen = { from: null, to: null };

export function carbonChange(by, code) {
  return section(t('change.title'), pending(api.forestVersions, (versions) => (versions.length > 1
    ? comparison(versions, by, code) : oneYear())));
}

const oneYear = () => h('p', { class: 'meta' }, t('change.oneYear'));

function comparison(versions, by, code) {
  const result = h('div', { 'aria-live': 'polite' });
  const years = new Set(versions.map(({ asOf }) => asOf).filter(Boolean));
  const ask = () => fill(result, years.size > 1 || chosen.from || chosen.to
    ? following(['carbonMethod'],
      () => api.carbonChange(by, { method: store.get().carbonMethod, ...chosen }),
      (change) => figures(change, change.zones.find((each) => each.code === code) ?? change.total),
      t('change.cannot'))
    : oneYear());
  ask();
  return [
    h('div', { class: 'version-choice' }, ['from', 'to'].map((end) => versionSelect(end, versions, ask))),
    result,
  ];
}

/** A version that is left to the server has no name: its earlier one, or the current one. */
function versionSelect(end, versions, ask) {
  return h('label', {}, h('span', {}, t(`change.${end}`)), h('select', {
    id: `change-${end}`,
    on: {
      change: (event) => {
        chosen[end] = event.target.value || null;
        ask();
      },
    },
  },
  h('option', { value: '', selected: chosen[end] === null }, t(`change.${end}.auto`)),
  versions.map(({ version, source, asOf }) =>
    h('option', { value: version, selected: version === chosen[end] },
      [asOf ?? t('change.noDate'), source, format.shortHash(version)].join(' · ')))));
}

function figures(change, zone) {
  const perYear = format.withUnit(signed(zone.sinkTonnesCO2ePerYear), `${unit('tCO2e')}/a`);
  return [
    h('p', { class: 'meta' }, t('change.between', {
      from: change.before.asOf ?? change.before.version,
      to: change.after.asOf ?? change.after.version,
      years: format.number(change.years, 1),
    }), ` · ${t('carbon.method')} ${change.method}`),
    h('ul', { class: 'pools' },
      line(t(zone.sinkTonnesCO2ePerYear < 0 ? 'change.source' : 'change.sink'), perYear),
      Object.entries(zone.causes).filter(([, tonnes]) => tonnes !== 0).map(([cause, tonnes]) =>
        line(t(`change.${cause}`), format.withUnit(signed(tonnes), unit('tC')))),
      line(t('change.all'), format.withUnit(signed(zone.changeTonnesC), unit('tC')))),
    h('p', { class: 'meta' }, t('carbon.interval', {
      lower: signed(zone.lower95), upper: format.withUnit(signed(zone.upper95), unit('tC')),
    })),
    h('p', { class: 'meta' }, tr(change.note)),
    h('p', {}, h('a', { href: change.repeat, target: '_blank', rel: 'noopener' }, t('change.stands'))),
  ];
}

function line(name, value) {
  return h('li', {}, h('span', {}, name), h('span', { class: 'number' }, value));
}
