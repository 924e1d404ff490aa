// One target: how each goal stands and why, its figures, alarms, trend, counties and definition.
import * as api from '../api.js';
import { today } from '../city-day.js';
import { h } from '../dom.js';
import * as figures from '../figures.js';
import { t, tr } from '../i18n/index.js';
import { icon } from '../icons.js';
import { pending } from '../pending.js';
import { pushPanel, store } from '../store.js';
import { facts, section } from './panel.js';
import { targetBar } from './target-bar.js';
import { targetCounties } from './target-counties.js';
import { targetTrend } from './target-trend.js';
import { differenceText, figureText, goalWords, originBadge, statusChip, yearText } from './target-words.js';

export function targetView() {
  return ({ id }) => {
    const title = h('span', {}, id);
    return {
      kicker: `${t('targets.title')} · ${id}`,
      title,
      content: pending(() => api.target(id).catch(orNothing), (target) => {
        title.textContent = target ? tr(target.title) : id;
        return target ? content(target) : h('p', { class: 'hint' }, t('targets.unknown', { id }));
      }),
    };
  };
}

function orNothing(error) {
  if (error.code !== 'unknown-target') {
    throw error;
  }
  return null;
}

function content(target) {
  return [
    section(null, targetBar(target)),
    target.alarms.length > 0 && section(t('targets.alarms'), h('ul', {}, target.alarms.map(alarm))),
    section(t('targets.goals'), target.goals.map((goal) => goalBlock(goal, target))),
    section(t('targets.figures'), figureList(target)),
    section(t('targets.trend'), targetTrend(target)),
    target.counties && section(t('targets.counties'), targetCounties(target)),
    section(t('targets.definition'), definition(target)),
  ];
}

function alarm({ text, seen }) {
  return h('li', { class: 'alarm' }, icon('alarm'),
    h('span', {}, tr(text), h('span', { class: 'meta block' }, t('targets.seen', { seen: tr(seen) }))));
}

function goalBlock(goal, target) {
  return h('div', { class: 'target-goal' },
    h('p', { class: 'target-goal-head' },
      h('b', {}, yearText(goal.year)), ' ', goalWords(goal, target), ' ', statusChip({ ...goal, year: null })),
    h('p', {}, tr(goal.reason)),
    // What a year past its end would have needed is of no use any more.
    goal.neededPerYear !== null && goal.deadline >= today() && h('p', { class: 'meta' },
      t('targets.needed', { value: differenceText(goal.neededPerYear, target) })),
    goal.contradictions.map((other) => h('button', {
      class: 'quiet', on: { click: () => pushPanel({ kind: 'target', id: other.id }) },
    }, `${other.id} ${tr(other.title)}`)));
}

/** The measured and the entered figure, with the one that counts named. */
function figureList(target) {
  const all = [target.measured, target.entered].filter(Boolean);
  if (all.length === 0) {
    return [
      h('p', { class: 'hint' }, t('targets.noActual')),
      target.needs && facts([[t('targets.needs'), tr(target.needs)]]),
    ];
  }
  return [
    all.map((actual) => figureBlock(actual, target, all.length > 1)),
    facts([[t('targets.pace'), target.pace
      ? t('targets.pace.value', {
        value: differenceText(target.pace.perYear, target), from: target.pace.from, to: target.pace.to,
      })
      : t('targets.pace.none')]]),
  ];
}

function figureBlock(actual, target, several) {
  const counts = actual.kind === target.actual.kind;
  return h('div', { class: 'target-figure', dataset: { kind: actual.kind } },
    h('p', {},
      h('span', { class: 'meta' }, t(`targets.${actual.kind}`), ' '),
      h('b', { class: 'target-value' }, figureText(actual, target)), ' ', originBadge(actual),
      actual.date && h('span', { class: 'meta' }, ` ${actual.date}`)),
    several && h('p', { class: 'meta' }, t(counts ? 'targets.counts' : 'targets.counts.not')),
    actual.source && h('p', { class: 'meta target-source' }, actual.source,
      ` · ${t('targets.enteredBy')} ${actual.enteredBy}`),
    actual.indicator && figures.find(actual.indicator) && h('button', {
      class: 'quiet', on: { click: () => openReceipt(actual) },
    }, t('targets.receipt')));
}

/** The receipt of the very figure: by its definition and the denominator it was measured with. */
function openReceipt({ indicator, definition }) {
  const { definitions, panel } = store.get();
  store.set({
    definitions: { ...definitions, [indicator]: definition },
    denominator: 'measured',
    panel: [...panel, { kind: 'receipt', indicator, code: 'total' }],
  });
}

function definition(target) {
  const { definition: by } = target;
  const whole = target.actual?.denominatorMeasurementId;
  return [
    facts([
      [t('receipt.definition'), by ? tr(by.title) : t('targets.definition.none')],
      [t('targets.denominator'), tr(target.denominator)],
      [t('targets.denominator.receipt'), whole && h('a', { href: api.measurementUrl(whole), target: '_blank' }, whole)],
      [t('targets.basis'), by && [by.basis, !by.verified && h('span', { class: 'meta' }, ` · ${t('targets.unverified')}`)]],
      [t('targets.bureau'), target.leadBureau],
      [t('targets.area'), `${tr(target.area.title)} · ${target.area.chapter}`],
      [t('targets.clause'), target.clause],
      [t('targets.base'), target.base],
      [t('targets.needs'), !target.actual ? null : tr(target.needs)],
      [t('targets.plan'), target.goals.map(({ year, text }) => h('span', { class: 'block' }, `${yearText(year)} ${text}`))],
    ]),
    by?.note && h('p', { class: 'note' }, tr(by.note)),
    target.note && h('p', { class: 'note' }, tr(target.note)),
  ];
}
