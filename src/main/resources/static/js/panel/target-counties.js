// A target by county, with each county's part of the city's gap.
import { badge } from '../badge.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { inUnit, t, tr } from '../i18n/index.js';
import { pushPanel } from '../store.js';
import { differenceText, valueText } from './target-words.js';

export function targetCounties(target) {
  const { zones, assumption, provenance } = target.counties;
  const open = target.goals.filter(({ missing }) => missing > 0);
  const gapTitle = ({ year }) => (year ? t('targets.gap', { year }) : t('targets.gap.noYear'));
  return [
    h('div', { class: 'table-scroll' }, h('table', { class: 'target-counties' },
      h('thead', {}, h('tr', {},
        h('th', { scope: 'col' }, t('targets.county')),
        h('th', { scope: 'col', class: 'right' }, t('targets.measured'), ' ', badge(provenance)),
        h('th', { scope: 'col', class: 'right' }, t('targets.share')),
        open.map((goal) => h('th', { scope: 'col', class: 'right' }, gapTitle(goal))))),
      h('tbody', {}, zones.map((zone) => row(zone, open, target))),
      h('tfoot', {}, h('tr', {},
        h('th', { scope: 'row' }, t('targets.city')),
        h('td', { class: 'right' }, valueText(target.measured.value, target)),
        h('td', { class: 'right' }, format.percent(1, 0)),
        open.map((goal) => h('td', { class: 'right' }, differenceText(goal.missing, target))))))),
    h('p', { class: 'note' }, open.length > 0 ? tr(assumption) : t('targets.noGap')),
  ];
}

function row(zone, open, target) {
  return h('tr', {},
    h('th', { scope: 'row' }, h('button', {
      class: 'link', on: { click: () => pushPanel({ kind: 'county', code: zone.code }) },
    }, zone.name)),
    h('td', { class: 'right' }, valueText(zone.value, target)),
    h('td', { class: 'right' }, format.percent(zone.share)),
    open.map(({ year, missing }) => h('td', { class: 'right' },
      partText(zone.gaps.find((gap) => gap.year === year)?.missing, missing, target))));
}

/** With two digits more than the whole, so that one sees the parts add up. */
function partText(part, whole, target) {
  if (part === undefined) {
    return format.NONE;
  }
  const digits = Math.max(0, 3 - Math.floor(Math.log10(inUnit(whole, target.unit))));
  return format.number(inUnit(part, target.unit), Math.min(6, digits));
}
