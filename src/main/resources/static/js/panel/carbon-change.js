// How a county's carbon became what it is: the change between two years by cause, and the sink.
import * as api from '../api.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { pending } from '../pending.js';
import { section } from './panel.js';

const signed = (tonnes) => `${tonnes > 0 ? '+' : ''}${format.number(tonnes)}`;

export function carbonChange(by, code) {
  return section(t('change.title'), pending(() => compared(by), (change) => {
    const zone = change && (change.zones.find((each) => each.code === code) ?? change.total);
    return change ? figures(change, zone) : h('p', { class: 'meta' }, t('change.oneYear'));
  }));
}

/** Null when only one year's stands were imported, which is no failure. */
async function compared(by) {
  const versions = await api.forestVersions();
  const years = new Set(versions.map(({ asOf }) => asOf).filter(Boolean));
  return years.size > 1 ? api.carbonChange(by) : null;
}

function figures(change, zone) {
  const perYear = format.withUnit(signed(zone.sinkTonnesCO2ePerYear), `${unit('tCO2e')}/a`);
  return [
    h('p', { class: 'meta' }, t('change.between', {
      from: change.before.asOf ?? change.before.version,
      to: change.after.asOf ?? change.after.version,
      years: format.number(change.years, 1),
    })),
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
