// A target as one row of the dashboard.
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { icon } from '../icons.js';
import { pushPanel } from '../store.js';
import { targetBar } from './target-bar.js';
import { differenceText, figureText, goalWords, originBadge, statusChip, yearText } from './target-words.js';

export function targetRow(target) {
  const contradicted = target.status !== 'contradictory'
    && target.goals.find(({ status }) => status === 'contradictory');
  return h('article', { class: 'target', dataset: { target: target.id } },
    h('div', { class: 'target-head' },
      h('button', {
        class: 'target-title', id: `target-${target.id}`,
        on: { click: () => pushPanel({ kind: 'target', id: target.id }) },
      }, h('span', { class: 'meta' }, target.id), ' ', tr(target.title)),
      alarmMark(target),
      h('span', { class: 'target-status' },
        statusChip({ ...target, year: target.statusYear }),
        contradicted && statusChip(contradicted))),
    targetBar(target) ?? h('p', { class: 'meta' }, target.goals.map((goal) =>
      h('span', { class: 'target-words' }, `${yearText(goal.year)} ${goalWords(goal, target)}`))),
    h('p', { class: 'target-now' }, now(target),
      h('span', { class: 'meta target-bureau' }, target.leadBureau)));
}

function alarmMark({ alarms }) {
  if (alarms.length === 0) {
    return null;
  }
  const words = `${t('targets.alarmCount', { n: alarms.length })}: ${alarms.map((a) => tr(a.text)).join('; ')}`;
  return h('span', { class: 'alarm-mark', role: 'img', 'aria-label': words, title: words },
    icon('alarm'), alarms.length > 1 && String(alarms.length));
}

/** Both figures where there are two; what is missing to the goal that decides. */
function now(target) {
  if (!target.actual) {
    return h('span', { class: 'meta' }, t('targets.noActual'));
  }
  const other = [target.measured, target.entered]
    .find((each) => each && each.kind !== target.actual.kind);
  const goal = target.goals.find(({ year }) => year === target.statusYear);
  return [
    figure(target.actual, target, true),
    other && figure(other, target, false),
    goal?.missing > 0 && h('span', { class: 'meta' },
      t('targets.missing', { value: differenceText(goal.missing, target) })),
  ];
}

function figure(actual, target, counts) {
  return h('span', { class: counts ? '' : 'meta' },
    h('span', { class: 'meta' }, `${t(`targets.${actual.kind}`)} `),
    counts ? h('b', {}, figureText(actual, target)) : figureText(actual, target),
    ' ', actual.kind === 'measured' && originBadge(actual),
    actual.date && h('span', { class: 'meta' }, ` ${actual.date}`));
}
