// Kept scenarios side by side: every figure by county, with what each makes different.
import { badge } from '../badge.js';
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { store } from '../store.js';
import { differenceText, moves, tables, unitText, valueText, zoneName } from './figures.js';

/** Rows of all figures that any of the scenarios touches: {id, title, unit, zones: [{zone, changes}]}. */
export function together(scenarios) {
  const all = scenarios.map((scenario) => new Map(tables(scenario).map((table) => [table.id, table])));
  const ids = [...new Set(all.flatMap((byId) => [...byId.keys()]))];
  return ids.map((id) => {
    const each = all.map((byId) => byId.get(id));
    const { title, unit, zones, total } = each.find(Boolean);
    return {
      id,
      title,
      unit,
      zones: [total, ...zones].map((zone) => ({
        zone,
        changes: each.map((table) => table
          && [table.total, ...table.zones].find(({ code }) => code === zone.code)),
      })),
    };
  });
}

/** A scenario that does not touch a figure leaves it as it is today. */
const untouched = ({ before }) => ({ before, after: before });

export function comparisonTable(scenarios) {
  const columns = scenarios.length + 2;
  return section(t('scenario.figures'), h('div', { class: 'table-scroll' },
    h('table', { class: 'features scenario-comparison', id: 'scenario-comparison' },
      h('thead', {}, h('tr', {}, h('td', {}), h('th', { scope: 'col', class: 'right' }, t('scenario.before')),
        scenarios.map(({ name, provenance }, i) =>
          h('th', { scope: 'col', class: 'right' }, mark(i), name, ' ', badge(provenance))))),
      together(scenarios).map(({ id, title, unit, zones }) => h('tbody', { dataset: { figure: id } },
        h('tr', {}, h('th', { scope: 'rowgroup', colspan: columns, class: 'group' }, title, ' ',
          h('span', { class: 'meta' }, unitText(unit)), ' ', mapButton(id))),
        zones.map(({ zone, changes }) => row(zone, changes, unit)))))));
}

const mapButton = (figure) => h('button', {
  class: 'link', dataset: { mapped: figure }, on: { click: () => store.set({ scenarioMapped: figure }) },
}, t('scenario.map'));

function row(zone, changes, unit) {
  return h('tr', { class: zone.code === 'total' && 'sum' },
    h('th', { scope: 'row' }, zoneName(zone)),
    h('td', { class: 'right' }, valueText(zone.before, unit)),
    changes.map((given) => {
      const change = given ?? untouched(zone);
      return h('td', { class: `right${moves(change) ? '' : ' still'}` }, valueText(change.after, unit), ' ',
        h('span', { class: 'meta moved difference' }, differenceText(change, unit)));
    }));
}

/** Says so where scenarios lie on different versions of a layer: each is then held against its own today. */
export function basesNote(scenarios) {
  const all = scenarios.flatMap(({ layers }) => layers);
  const apart = all.filter((one) => all.some(({ layer, base }) => layer === one.layer && base !== one.base));
  const titles = [...new Set(apart.map(({ title }) => tr(title)))];
  return titles.length > 0 && h('p', { class: 'note' }, t('scenario.bases', { layers: titles.join(t('scenario.comma')) }));
}

export const mark = (i) => h('span', { class: 'scenario-letter' }, String.fromCharCode(65 + i));

export const verdicts = (scenarios) => {
  const row_ = ({ name, conflicts }, i) => conflicts.map((conflict) => h('li', { class: 'scenario-conflict' },
    h('span', { class: `verdict verdict-${conflict.verdict}` }, t(`verdict.${conflict.verdict}`)),
    h('span', {}, mark(i), conflict.name ?? name, h('span', { class: 'meta block' }, tr(conflict.sentence)))));
  const rows = scenarios.flatMap(row_);
  return rows.length > 0 && section(t('scenario.conflicts'), h('ul', { class: 'list' }, rows));
};
