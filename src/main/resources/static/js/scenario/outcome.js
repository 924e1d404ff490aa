// What a scenario changes: layers, targets, every touched figure by county, and what stands in its way.
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { hectaresText } from '../area-text.js';
import { noteList } from '../panel/notes.js';
import { section } from '../panel/panel.js';
import { differenceText, differenceWithUnit, moves, tables, unitText, valueText, withUnit, zoneName } from './figures.js';
import { targetMove } from './target-move.js';

export const outcome = (scenario) => [
  scenario.remarks.map((remark) => h('p', { class: 'note' }, tr(remark))),
  layers(scenario), conflicts(scenario), targets(scenario), figures(scenario),
];

/** The whole in one line, to be seen while a form is filled in. */
export function headline(scenario) {
  const moved = tables(scenario).filter(({ total }) => moves(total));
  const worst = ['forbidden', 'restricted'].map((verdict) => [verdict,
    scenario.conflicts.filter((conflict) => conflict.verdict === verdict).length]).filter(([, n]) => n > 0);
  return [
    moved.map(({ title, unit, total }) => h('span', {}, title, ' ', h('b', {}, differenceWithUnit(total, unit)))),
    worst.map(([verdict, n]) => h('span', { class: `verdict verdict-${verdict}` }, t(`verdict.${verdict}`), ` ${n}`)),
  ];
}

const layers = (scenario) => section(t('scenario.layers'), h('ul', { class: 'list', id: 'scenario-layers' },
  scenario.layers.map(({ title, added, replaced, deleted, areaChangeHa, placement, base, version, notes }) => h('li', {}, h('span', {},
    tr(title),
    h('span', { class: 'meta block' }, [
      added > 0 && t('scenario.added', { n: added }),
      replaced > 0 && t('scenario.replaced', { n: replaced }),
      deleted > 0 && t('scenario.deleted', { n: deleted }),
      areaChangeHa !== 0 && `${areaChangeHa > 0 ? '+' : ''}${hectaresText(areaChangeHa)}`,
    ].filter(Boolean).join(' · ')),
    h('span', { class: 'meta block' }, t('scenario.version'), ' ',
      h('code', {}, format.shortHash(base)), ' → ', h('code', {}, format.shortHash(version))),
    placementWarnings(placement).map((text) => h('p', { class: 'note' }, text)),
    notes.length > 0 && noteList(notes))))));

const hectares = (value) => format.withUnit(format.number(value, 2), unit('ha'));

/** What a planner would miss: features that no figure counts, and ground that counts once. */
const placementWarnings = (placement) => [
  placement?.outside > 0 && t('scenario.outside', { n: placement.outside }),
  placement?.outsideHa > 0 && t('scenario.outsideHa', { area: hectares(placement.outsideHa) }),
  placement?.sharedHa > 0 && t('scenario.sharedHa', { area: hectares(placement.sharedHa) }),
].filter(Boolean);

const targets = (scenario) => scenario.targets.length > 0 && section(t('scenario.targets'),
  h('ul', { id: 'scenario-targets' }, scenario.targets.map(targetMove)));

const figures = (scenario) => section(t('scenario.figures'), tables(scenario).length === 0
  ? h('p', { class: 'hint' }, t('scenario.noFigures')) : tables(scenario).map(figureTable));

function figureTable({ id, title, unit, zones, total, interval }) {
  const cell = (text) => h('td', { class: 'right' }, text);
  const row = (change, kind) => h('tr', { class: `${kind}${moves(change) ? '' : ' still'}` },
    h('th', { scope: 'row' }, zoneName(change)),
    cell(valueText(change.before, unit)), cell(valueText(change.after, unit)),
    h('td', { class: 'right moved' }, differenceText(change, unit)));
  return h('details', { class: 'scenario-figure', open: moves(total), dataset: { figure: id } },
    h('summary', {}, h('span', {}, title), h('b', { class: 'moved' }, differenceWithUnit(total, unit))),
    h('table', { class: 'features' },
      h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, unitText(unit)),
        ['before', 'after', 'difference'].map((key) => h('th', { scope: 'col', class: 'right' }, t(`scenario.${key}`))))),
      h('tbody', {}, row(total, 'sum'), zones.map((zone) => row(zone, '')))),
    interval && h('p', { class: 'meta' }, t('scenario.interval', {
      from: withUnit(interval[0], unit), to: withUnit(interval[1], unit),
    })));
}

const conflicts = ({ conflicts: found }) => found.length > 0 && section(t('scenario.conflicts'),
  h('ul', { class: 'list', id: 'scenario-conflicts' }, found.map(({ name, layer, feature, verdict, sentence, rules }) =>
    h('li', { class: 'scenario-conflict' },
      h('span', { class: `verdict verdict-${verdict}` }, t(`verdict.${verdict}`)),
      h('span', {}, name ?? `${layer} ${feature}`, h('span', { class: 'meta block' }, tr(sentence)),
        rules.length > 0 && h('span', { class: 'meta block' }, t('scenario.rules'), ' ', h('code', {}, rules.join(' '))))))));
