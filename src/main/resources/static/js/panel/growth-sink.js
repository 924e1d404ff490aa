// The yearly sink by growth and consumption rates, for a bureau that has one survey and knows both.
import * as api from '../api.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { failure } from '../pending.js';
import { section } from './panel.js';
import { receiptLine } from './receipt-link.js';

/** What was last entered, % a year; empty until the reader states it, since no rate is known here. */
const entered = { growth: '', consumption: '' };
const signed = (tonnes) => `${tonnes > 0 ? '+' : ''}${format.number(tonnes)}`;

export function growthSink(by, code) {
  const result = h('div', { role: 'status' });
  const ask = async () => {
    if (Object.values(entered).some((value) => value === '')) {
      fill(result, h('p', { class: 'meta' }, t('growth.hint')));
      return;
    }
    try {
      const answer = await api.growthSink(by, entered);
      fill(result, figures(answer, answer.zones.find((each) => each.code === code) ?? answer.total));
    } catch (error) {
      fill(result, failure(error, error.code === 'bad-rate' ? null : ask));
    }
  };
  ask();
  return section(t('growth.title'),
    h('div', { class: 'facts' }, ['growth', 'consumption'].map((name) => rate(name, ask))), result);
}

function rate(name, ask) {
  return h('label', { class: 'field' }, h('span', {}, t(`growth.${name}`)), h('input', {
    id: `growth-${name}`, type: 'number', min: 0, max: 30, step: 0.1, value: entered[name],
    on: { change: (event) => { entered[name] = event.target.value; ask(); } },
  }));
}

function figures(answer, zone) {
  const line = (key, text) =>
    h('li', {}, h('span', {}, t(key)), h('span', { class: 'number' }, text));
  const yearly = (tonnes, name) => format.withUnit(signed(tonnes), `${unit(name)}/a`);
  return [
    h('ul', { class: 'pools' },
      line('growth.grown', yearly(zone.growthTonnesC, 'tC')),
      line('growth.lost', yearly(-zone.lossTonnesC, 'tC')),
      line(zone.netTonnesC < 0 ? 'change.source' : 'change.sink', yearly(zone.sinkTonnesCO2ePerYear, 'tCO2e'))),
    h('p', { class: 'meta' }, t('carbon.interval', {
      lower: signed(zone.lower95), upper: yearly(zone.upper95, 'tC'),
    })),
    h('p', { class: 'meta' }, tr(answer.note)),
    receiptLine(answer.receipt),
  ];
}
