// How far a target has come: a bar to the figure now, and a tick at each goal of a year.
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { STATUS_COLOURS, goalWords, valueText, yearText } from './target-words.js';

/** Room behind the farthest mark, so that its label fits. */
const ROOM = 1.06;

/** Part of the bar that a label needs for itself. */
const APART = 0.34;

const isNumber = (value) => value !== null && value !== undefined;

/** Goals of the same value share one tick. */
function ticks(target) {
  const byValue = new Map();
  for (const goal of target.goals.filter(({ value }) => isNumber(value))) {
    byValue.set(goal.value, [...(byValue.get(goal.value) ?? []), goal]);
  }
  return [...byValue].sort(([a], [b]) => a - b);
}

/** Nothing for a target without a number. */
export function targetBar(target) {
  const marks = ticks(target);
  if (marks.length === 0) {
    return null;
  }
  const now = target.actual?.value;
  const most = Math.max(...marks.map(([value]) => value), now ?? 0) * ROOM || 1;
  const place = (value) => `${Math.min(100, Math.max(0, 100 * value / most))}%`;
  const fill = h('span', { class: 'target-fill' });
  fill.style.width = place(now ?? 0);
  fill.style.background = STATUS_COLOURS[target.status];
  const spoken = [
    `${tr(target.title)}: ${isNumber(now) ? valueText(now, target) : t('targets.noActual')}`,
    ...target.goals.map((goal) => `${yearText(goal.year)} ${goalWords(goal, target)}`),
  ].join('; ');
  return h('div', { class: 'target-bar', role: 'img', 'aria-label': spoken },
    h('div', { class: `target-track${isNumber(now) ? '' : ' empty'}` },
      isNumber(now) && fill, marks.map(([value]) => tick(place(value)))),
    h('div', { class: 'target-labels' }, labels(marks, most, target).map(([value, words]) =>
      label(place(value), words))));
}

/** One label a tick, or all at the last tick where they would run into each other. */
function labels(marks, most, target) {
  const words = marks.map(([value, goals]) => [value, [
    `${goals.map(({ year }) => year ?? t('targets.noYear')).join('·')} `,
    h('b', {}, valueText(value, target)),
  ]]);
  const close = marks.some(([value], i) => i > 0 && (value - marks[i - 1][0]) / most < APART);
  return close
    ? [[marks.at(-1)[0], words.flatMap(([, each], i) => (i > 0 ? [' — ', ...each] : each))]]
    : words;
}

function tick(left) {
  const element = h('span', { class: 'target-tick' });
  element.style.left = left;
  return element;
}

function label(left, words) {
  const element = h('span', { class: 'target-label' }, words);
  element.style.left = left;
  return element;
}
