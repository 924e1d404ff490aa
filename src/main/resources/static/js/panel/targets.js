// The plan's targets by lead bureau, with what can be measured beside what is wanted.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { h } from '../dom.js';
import * as figures from '../figures.js';
import * as format from '../format.js';
import { inUnit, t, tr, unit } from '../i18n/index.js';
import { pending } from '../pending.js';
import { pushPanel, store } from '../store.js';
import { section } from './panel.js';

const MARKS = { met: '✓', short: '✕', contradictory: '!' };

export function targetsView() {
  return () => ({
    kicker: t('targets.kicker'),
    title: t('targets.title'),
    content: pending(api.targets, (targets) => [
      h('p', { class: 'meta' }, t('targets.intro', {
        n: targets.length, computed: targets.filter((target) => target.actual).length,
      })),
      byBureau(targets).map(([bureau, members]) => section(bureau, members.map(targetRow))),
    ]),
  });
}

/** Bureaus with something measured come first, in the plan's order otherwise. */
function byBureau(targets) {
  const groups = new Map();
  for (const target of targets) {
    const bureau = tr(target.leadBureau);
    groups.set(bureau, [...(groups.get(bureau) ?? []), target]);
  }
  const measured = (members) => members.filter((target) => target.actual).length;
  return [...groups].sort(([, a], [, b]) => measured(b) - measured(a));
}

function targetRow(target) {
  return h('article', { class: 'target', dataset: { target: target.id } },
    h('p', { class: 'target-title' }, h('span', { class: 'meta' }, target.id), ' ', tr(target.title)),
    h('dl', { class: 'target-values' },
      target.goals.map((goal) => goalRow(goal, target)),
      h('div', {}, h('dt', {}, t('targets.actual')), h('dd', {}, target.actual
        ? actual(target) : h('span', { class: 'meta' }, t('targets.notComputed')))),
      target.base && h('div', {}, h('dt', {}, t('targets.base')), h('dd', { class: 'meta' }, target.base))),
    target.contradicts?.length > 0 && h('p', { class: 'note' },
      t('targets.contradicts', { ids: target.contradicts.join('、') })),
    target.note && h('p', { class: 'meta' }, tr(target.note)),
    h('p', { class: 'meta' }, t('targets.clause', { clause: target.clause })));
}

/** What the plan wants by a year; its own words, since 突破 and 左右 are not numbers. */
function goalRow({ year, text, comparison, value, status, gap }, target) {
  const words = store.get().lang === 'zh' || value === null
    ? text : `${t(`comparison.${comparison}`)} ${valueText(value, target)}`;
  return h('div', {},
    h('dt', {}, year ? t('targets.goal', { year }) : t('targets.noYear')),
    h('dd', {}, words, ' ', MARKS[status] && h('span', { class: `status status-${status}` },
      `${MARKS[status]} ${t(`status.${status}`)}`,
      status === 'short' && gap < 0 && ` ${gapText(gap, target)}`),
    MARKS[status] && ['illustrative', 'unstated'].includes(target.actual?.provenance)
      && h('span', { class: 'meta' }, ` ${t(`targets.by.${target.actual.provenance}`)}`)));
}

/** Percentages differ by points, not by percent. */
const gapText = (gap, target) => (target.unit === '%'
  ? format.withUnit(format.number(gap, 1), t('targets.points')) : valueText(gap, target));

/** With the digits that the indicator has elsewhere, where it is counted in the same unit. */
function valueText(value, target) {
  const digits = target.unit === '%'
    ? format.number(value, 1) : format.adaptive(inUnit(value, target.unit));
  return format.withUnit(digits, unit(target.unit));
}

function actual(target) {
  const { value, provenance, asOf } = target.actual;
  const words = valueText(value, target);
  const open = () => pushPanel({ kind: 'receipt', indicator: target.indicator.id, code: 'total' });
  return [
    figures.find(target.indicator.id)
      ? h('button', {
        class: 'link number', on: { click: open },
        'aria-label': t('figure.open', { title: tr(target.title), value: words }),
      }, words)
      : words,
    ' ', badge(provenance), asOf && h('span', { class: 'meta' }, ` ${t('provenance.asOf')} ${tr(asOf)}`),
  ];
}
