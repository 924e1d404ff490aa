// What a carbon stock is made of: pools counted and not, the other methods, what could not be counted.
import { h, largestFirst } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { zoneMethods } from './carbon.js';
import { carbonChange } from './carbon-change.js';
import { ccer } from './ccer.js';
import { section } from './panel.js';
import { uncertainty } from './uncertainty.js';

const carbonText = (tonnes) => format.withUnit(format.number(tonnes), unit('tC'));

export function pools(measurement, row, code) {
  return [
    section(null, zoneMethods(measurement, row, 'receipt')),
    section(t('carbon.pools'),
      h('ul', { class: 'pools' }, (row?.pools ?? []).map(poolRow))),
    uncertainty(measurement, row),
    carbonChange(measurement.by, code),
    ccer(measurement.by, code),
    speciesRows(row),
    issues(measurement.issues),
  ];
}

function poolRow(pool) {
  return h('li', { class: pool.included ? null : 'excluded' },
    h('span', {}, tr(pool.title) || pool.id),
    h('span', { class: 'number' }, pool.included ? carbonText(pool.tonnesC) : t('carbon.excluded')),
    pool.reason && h('p', { class: 'meta' }, tr(pool.reason)));
}

/** What each species adds: its area, volume and carbon. */
function speciesRows(row) {
  const rows = largestFirst(row?.bySpecies ?? [], ({ tonnesC }) => tonnesC);
  return rows.length > 0 && section(t('carbon.species'), h('table', { class: 'features' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('carbon.speciesName')),
      [unit('ha'), 'm³', unit('tC')].map((name) => h('th', { scope: 'col', class: 'right' }, name)))),
    h('tbody', {}, rows.map(({ species, areaHa, volumeM3, tonnesC }) => h('tr', {},
      h('th', { scope: 'row' }, species ?? t('carbon.unknownSpecies')),
      h('td', { class: 'right' }, format.number(areaHa, 1)),
      h('td', { class: 'right' }, volumeM3 > 0 ? format.number(volumeM3) : format.NONE),
      h('td', { class: 'right' }, format.number(tonnesC)))))));
}

function issues(groups) {
  return groups?.length > 0 && section(t('carbon.issues'), h('ul', { class: 'pools' },
    groups.map(({ seen, remedy, standCount }) => h('li', {},
      h('span', {}, tr(seen)),
      h('span', { class: 'number' }, t('carbon.stands', { n: format.number(standCount) })),
      h('p', { class: 'meta' }, tr(remedy))))));
}
