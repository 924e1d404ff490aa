// What a carbon stock is made of: pools counted and not, the other methods, what could not be counted.
import { h, largestFirst } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { carbonChange } from './carbon-change.js';
import { ccer } from './ccer.js';
import { section } from './panel.js';
import { uncertainty } from './uncertainty.js';

const STANDS_NAMED = 5;
const carbonText = (tonnes) => format.withUnit(format.number(tonnes), unit('tC'));

export function pools(measurement, row, code) {
  return [
    row?.areaHa === 0 && h('p', { class: 'note' }, t('carbon.noStands')),
    section(t('carbon.pools'),
      h('ul', { class: 'pools' }, (row?.pools ?? []).map(poolRow))),
    uncertainty(measurement, row),
    carbonChange(measurement.by, code),
    ccer(measurement.by, code),
    speciesRows(row),
    methods(measurement, row),
    issues(measurement.issues, false),
    issues(measurement.issues, true),
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

/** Methods differ two to three times, so none is shown without the others. */
function methods({ method }, row) {
  const entries = Object.entries(row?.byMethod ?? {});
  return entries.length > 1 && section(t('carbon.methods'), h('ul', { class: 'pools' },
    entries.map(([id, tonnes]) => h('li', { class: id === method.id ? 'counted' : null },
      h('span', {}, id), h('span', { class: 'number' }, carbonText(tonnes))))));
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
