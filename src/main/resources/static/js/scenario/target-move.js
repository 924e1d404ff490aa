// How a scenario moves a target: a bar to the figure now, what it adds or takes, and the goal.
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { STATUS_COLOURS, statusChip } from '../panel/target-words.js';
import { pushPanel } from '../store.js';
import { differenceWithUnit, withUnit } from './figures.js';

/** Room behind the farthest mark. */
const ROOM = 1.06;

export function targetMove(target) {
  const { title, unit, year, goal, before, after, statusBefore, statusAfter } = target;
  const words = `${withUnit(before, unit)} → ${withUnit(after, unit)}`;
  return h('li', { class: 'target', dataset: { target: target.target } },
    h('div', { class: 'target-head' },
      h('button', { class: 'target-title', on: { click: () => pushPanel({ kind: 'target', id: target.target }) } }, tr(title)),
      h('span', { class: 'target-status' }, statusBefore !== statusAfter && [statusChip({ status: statusBefore }), ' → '],
        statusChip({ status: statusAfter, year }))),
    h('p', { class: 'target-now' }, words, ' ', h('b', { class: 'moved' }, differenceWithUnit(target, unit))),
    Number.isFinite(goal) && bar(target, words));
}

function bar({ title, unit, year, goal, before, after, statusAfter }, words) {
  const most = Math.max(goal, before ?? 0, after ?? 0) * ROOM || 1;
  const part = (kind, from, to) => {
    const element = h('span', { class: kind });
    element.style.left = `${(100 * from) / most}%`;
    element.style.width = `${(100 * (to - from)) / most}%`;
    return element;
  };
  const [low, high] = [Math.min(before ?? 0, after ?? 0), Math.max(before ?? 0, after ?? 0)];
  const sure = part('target-fill', 0, low);
  sure.style.background = STATUS_COLOURS[statusAfter];
  const tick = h('span', { class: 'target-tick' });
  tick.style.left = `${(100 * goal) / most}%`;
  const label = h('span', { class: 'target-label' }, `${year ?? t('targets.noYear')} `, h('b', {}, withUnit(goal, unit)));
  label.style.left = tick.style.left;
  return h('div', { class: 'target-bar', role: 'img', 'aria-label': `${tr(title)}: ${words}; ${t('scenario.goal')} ${withUnit(goal, unit)}` },
    h('div', { class: 'target-track' }, sure, part(after >= before ? 'target-gain' : 'target-loss', low, high), tick),
    h('div', { class: 'target-labels' }, label));
}
