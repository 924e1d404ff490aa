// What the whole plan reaches, what limits it, and whom no plan can serve.
import * as api from '../api.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { receiptLine } from '../panel/receipt-link.js';

const people = (count) => t('siting.people', { count: format.number(count) });
const head = (key, right = true) => h('th', { scope: 'col', class: right && 'right' }, t(key));
const cell = (text) => h('td', { class: 'right' }, text);
const line = (key, text) => h('li', {}, h('span', {}, t(key)), h('span', { class: 'number' }, text));

const shareOf = (plan, count) => `${people(count)} · ${format.percent(count / plan.residents, 2)}`;
export const gapText = (gap) => (gap === 0 ? t('siting.best') : format.percent(gap, 3));
export const boundText = (plan) => (Number.isFinite(plan.bound) ? people(plan.bound)
  : format.metres((plan.longestWay ?? plan.meanWay).bound));

export function outcome(plan) {
  return section(null, h('ul', { class: 'pools' },
    line('siting.before', shareOf(plan, plan.servedBefore)),
    line('siting.after', shareOf(plan, plan.servedAfter)),
    withoutRoad(plan),
    line('siting.wayBefore', format.metres(plan.meanWay.before)),
    line('siting.wayAfter', format.metres(plan.meanWay.after)),
    plan.longestWay && line('siting.longestBefore', format.metres(plan.longestWay.before)),
    plan.longestWay && line('siting.longestAfter', format.metres(plan.longestWay.after)),
    line('siting.bound', boundText(plan)),
    line('siting.gap', gapText(plan.gap)),
    line('siting.outOfReach', people(plan.outOfReach)),
    plan.capacity?.decides && line('siting.withoutPile', people(plan.capacity.withoutPile)),
    Number.isFinite(plan.cost) && line('siting.cost', format.number(plan.cost))));
}

/** Whose way is in no mean. */
const withoutRoad = ({ before, after }) => {
  const all = (counties) => counties.reduce((sum, county) => sum + county.residentsWithoutWay, 0);
  return all(before) > 0
    && line('siting.withoutRoad', `${people(all(before))} → ${people(all(after))}`);
};

export function phases(plan) {
  return plan.phases?.length > 0 && section(t('siting.part.phases'), h('table', { class: 'features phases' },
    h('thead', {}, h('tr', {}, head('siting.phase.year', false), head('siting.phase.sites'),
      head('siting.phase.before'), head('siting.phase.after'), head('siting.gap'))),
    h('tbody', {}, plan.phases.map((phase) => h('tr', {},
      h('th', { scope: 'row' }, phase.year), cell(format.number(phase.sites)),
      cell(format.percent(phase.servedBefore / phase.residents, 2)),
      cell(format.percent(phase.servedAfter / phase.residents, 2)), cell(gapText(phase.gap)))))));
}

export function counties(plan) {
  return section(t('siting.counties'), h('table', { class: 'features' },
    h('thead', {}, h('tr', {}, head('siting.county', false), head('siting.before'), head('siting.after'))),
    h('tbody', {}, plan.after.map((after, i) => h('tr', {},
      h('th', { scope: 'row' }, after.name),
      cell(format.percent(plan.before[i].servedShare)), cell(format.percent(after.servedShare)))))));
}

export function limits({ binding, broken, infeasible, outOfReach }) {
  return [
    broken.length > 0 && section(t('siting.broken'), h('ul', { class: 'binding', id: 'siting-broken' },
      broken.map(({ rank, title, article, verified }) => h('li', {}, t('siting.site', { rank }), ' ', tr(title),
        h('span', { class: 'meta block' }, article, verified ? '' : ` · ${t('siting.unverified')}`))))),
    binding?.length > 0 && section(t('siting.binding'), h('ul', { class: 'binding' },
      binding.map((sentence) => h('li', {}, tr(sentence))))),
    infeasible?.length > 0 && section(null, h('details', { id: 'siting-infeasible' },
      h('summary', {}, t('siting.infeasible', { count: people(outOfReach) })),
      h('ul', { class: 'list' }, infeasible.map((point) => h('li', {}, h('span', { class: 'infeasible' },
        h('span', {}, point.place ?? point.demandId), h('span', { class: 'number' }, people(point.residents)),
        h('span', { class: 'meta' }, tr(point.reason)))))))),
  ];
}

export function notes(plan) {
  return [
    h('p', { class: 'note' }, tr(plan.assumption)),
    plan.residentsOutside > 0 && h('p', { class: 'note', id: 'siting-outside' },
      t('siting.outside', { count: people(plan.residentsOutside) })),
    plan.capacity && h('p', { class: 'note', id: 'siting-capacity' }, tr(plan.capacity.note)),
    h('p', { class: 'meta' }, t('siting.excluded', {
      candidates: format.number(plan.candidates),
      excluded: plan.excluded.filter(({ candidates }) => candidates > 0)
        .map(({ title, candidates }) => `${tr(title)} ${candidates}`).join(t('siting.comma')),
    })),
    rules(plan),
    receiptLine(plan.receipt),
    h('div', { class: 'actions' }, ['geojson', 'xlsx'].map((format_) => h('a', {
      class: 'secondary', id: `siting-${format_}`, href: api.chargingPlanUrl(plan.receipt.id, format_), download: true,
    }, t(`siting.export.${format_}`)))),
  ];
}

/** The rules that forbid candidates, and those that nothing tells of. */
function rules({ excluded, notJudged }) {
  const row = ({ title, article, source, verified }, what) => h('li', {}, tr(title), ' ',
    h('span', { class: 'number' }, what),
    h('span', { class: 'meta block' }, article, ' · ', source, verified ? '' : ` · ${t('siting.unverified')}`));
  return h('details', { id: 'siting-rules' }, h('summary', {}, t('siting.rules')),
    h('ul', { class: 'list' },
      excluded.filter(({ rule }) => rule)
        .map((rule) => row(rule, t('siting.excludedCount', { count: rule.candidates }))),
      notJudged.map((rule) => row(rule, `${t('siting.notJudged')} · ${tr(rule.reason)}`))));
}
