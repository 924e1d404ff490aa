// Which targets the dashboard lists: by area, by lead bureau, by status or alarm.
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { icon } from '../icons.js';
import { store } from '../store.js';

export const ALARM = 'alarm';
const STATUSES = ['met', 'on-track', 'behind', 'unknown', 'contradictory'];

/** A contradiction shows among the goals even where another goal decides the status. */
const stands = (target, status) => (status === ALARM
  ? target.alarms.length > 0
  : target.status === status
    || (status === 'contradictory' && target.goals.some((goal) => goal.status === status)));

export function accepts(target, { area, bureau, status }) {
  return (!area || target.area.id === area)
    && (!bureau || target.leadBureau === bureau)
    && (!status || stands(target, status));
}

/** @param changed runs after the choice was put in the store */
export function targetFilters(board, changed) {
  const filter = store.get().targetFilter;
  const choose = (patch) => {
    store.set({ targetFilter: { ...store.get().targetFilter, ...patch } });
    changed();
  };
  const choices = (key, options) => h('label', { class: 'target-choice' },
    h('span', { class: 'meta' }, t(`targets.${key}`)),
    h('select', {
      id: `target-${key}`,
      on: { change: ({ target }) => choose({ [key]: target.value || null }) },
    }, h('option', { value: '' }, t('targets.all')), options.map(([value, words]) =>
      h('option', { value, selected: filter[key] === value }, words))));
  return h('div', { class: 'target-filters', role: 'group', 'aria-label': t('targets.filter') },
    choices('area', board.areas.map((area) => [area.id, tr(area.title)])),
    choices('bureau', board.bureaus.map((bureau) => [bureau, bureau])),
    statusButtons(board, choose));
}

/** How many of the area and bureau stand how; pressing one lists these alone. */
function statusButtons(board, choose) {
  const { area, bureau, status: chosen } = store.get().targetFilter;
  const among = board.targets.filter((target) => accepts(target, { area, bureau }));
  const button = (status, ...words) => {
    const count = among.filter((target) => stands(target, status)).length;
    return (count > 0 || chosen === status) && h('button', {
      class: `status-button status-${status}`, id: `target-status-${status}`,
      'aria-pressed': String(chosen === status),
      on: { click: () => choose({ status: chosen === status ? null : status }) },
    }, words, h('b', {}, ` ${count}`));
  };
  return h('div', { class: 'status-buttons', role: 'group', 'aria-label': t('targets.byStatus') },
    STATUSES.map((status) => button(status, t(`status.${status}`))),
    button(ALARM, icon(ALARM), t('targets.alarmed')));
}
