// Pools beside living biomass: off unless the reader switches one on, and then with its warning.
import * as api from '../api.js';
import { fill, h } from '../dom.js';
import * as figures from '../figures.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { failure } from '../pending.js';
import { interval } from './carbon.js';
import { section } from './panel.js';
import { receiptLine } from './receipt-link.js';

const tonnes = (value) => format.withUnit(format.number(value), unit('tC'));

export function poolChoice(measurement, code) {
  const list = h('div', {});
  const said = h('div', { role: 'status' });
  let chosen = [];
  const choose = async (id, on) => {
    const wanted = on ? [...chosen, id] : chosen.filter((each) => each !== id);
    try {
      const answer = await api.carbon(measurement.by, measurement.method.id, wanted);
      chosen = wanted;
      show(answer);
      fill(said, wanted.length > 0 && receiptLine(answer.receipt));
    } catch (error) {
      fill(said, failure(error, null, t('carbon.poolRefused')));
      list.querySelector(`#pool-${id}`).checked = !on;
    }
  };
  const show = (answer) => {
    const focused = document.activeElement?.id;
    const row = figures.rowOf(answer, code);
    fill(list, h('ul', { class: 'pools' },
      (row?.pools ?? []).map((pool) => poolRow(pool, choose)), row?.allPools && sum(row.allPools)));
    if (focused?.startsWith('pool-')) {
      document.getElementById(focused)?.focus();
    }
  };
  show(measurement);
  return section(t('carbon.pools'), list, said);
}

function poolRow({ id, title, included, reason, ...stock }, choose) {
  const name = tr(title) || id;
  return h('li', { class: included ? null : 'excluded' },
    reason ? h('label', { class: 'pool-switch' }, h('input', {
      id: `pool-${id}`, type: 'checkbox', checked: included,
      on: { change: (event) => choose(id, event.target.checked) },
    }), ' ', name) : h('span', {}, name),
    h('span', { class: 'number' }, included ? tonnes(stock.tonnesC) : t('carbon.excluded')),
    included && reason && h('p', { class: 'meta' }, interval(stock), ' · ', t('carbon.poolGround', {
      counted: format.number(stock.areaHa, 1), left: format.number(stock.notCountedHa, 1),
    })),
    reason && h('p', { class: included ? 'note' : 'meta' }, tr(reason)));
}

function sum(all) {
  return h('li', { class: 'counted' },
    h('span', {}, t('carbon.allPools')), h('span', { class: 'number' }, tonnes(all.tonnesC)),
    h('p', { class: 'meta' }, interval(all)));
}
