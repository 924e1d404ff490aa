// The pools of a carbon stock: what is counted, what is not, and why.
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { interval, sink } from './carbon.js';
import { section } from './panel.js';

export function pools(measurement, row) {
  return section(t('carbon.pools'),
    h('ul', { class: 'pools' }, (row?.pools ?? []).map((pool) => h('li', { class: pool.included ? null : 'excluded' },
      h('span', {}, tr(pool.title) || pool.id),
      h('span', { class: 'number' }, pool.included
        ? format.withUnit(format.number(pool.tonnesC), unit('tC'))
        : t('carbon.excluded')),
      pool.reason && h('p', { class: 'meta' }, tr(pool.reason))))),
    h('p', { class: 'meta' }, interval(row)),
    h('p', { class: 'meta' }, sink(row)));
}
