// What a carbon stock is made of: pools counted and not, the other methods, what could not be counted.
import { h, largestFirst } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { zoneMethods } from './carbon.js';
import { carbonChange } from './carbon-change.js';
import { ccer } from './ccer.js';
import { growthSink } from './growth-sink.js';
import { section } from './panel.js';
import { poolChoice } from './pool-choice.js';
import { uncertainty } from './uncertainty.js';

const STANDS_NAMED = 5;

export function pools(measurement, row, code) {
  return [
    row?.areaHa === 0 && h('p', { class: 'note' }, t('carbon.noStands')),
    section(null, zoneMethods(measurement, row, 'receipt')),
    poolChoice(measurement, code),
    uncertainty(measurement, row),
    carbonChange(measurement.by, code),
    growthSink(measurement.by, code),
    ccer(measurement.by, code),
    speciesRows(row),
    issues(measurement.issues, false),
    issues(measurement.issues, true),
  ];
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

/** Stands that do not count, or what to know of those that do; a zone without any has no count. */
function issues(groups, counted) {
  const told = (groups ?? []).filter((group) => Boolean(group.counted) === counted);
  return told.length > 0 && section(t(counted ? 'carbon.remarks' : 'carbon.issues'), h('ul', { class: 'pools' },
    told.map(({ scope, seen, remedy, standCount, standIds }) => h('li', {},
      h('span', {}, standCount > 0 ? tr(seen) : `${tr(scope)} · ${tr(seen)}`),
      standCount > 0 && h('span', { class: 'number' }, t('carbon.stands', { n: format.number(standCount) })),
      h('p', { class: 'meta' }, tr(remedy)),
      standCount > 0 && h('p', { class: 'meta' }, standIds.slice(0, STANDS_NAMED).join(' '),
        standCount > STANDS_NAMED && ' …')))));
}
