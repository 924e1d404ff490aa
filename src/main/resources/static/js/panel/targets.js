// The dashboard of the plan's targets: a row each, by area, with filters above them.
import * as api from '../api.js';
import { fill, h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { pending } from '../pending.js';
import { store } from '../store.js';
import { section } from './panel.js';
import { accepts, targetFilters } from './target-filters.js';
import { targetRow } from './target-row.js';

/** The target that was opened last: the list comes back to it. */
let opened = null;
store.on(['panel'], ({ panel }) => {
  opened = panel.at(-1)?.kind === 'target' ? panel.at(-1).id : opened;
});

export function targetsView() {
  return () => ({
    kicker: t('targets.kicker'),
    title: t('targets.title'),
    content: pending(api.targetBoard, (board) => (board.targets.length === 0
      ? h('p', { class: 'hint' }, t('targets.empty')) : dashboard(board))),
  });
}

function dashboard(board) {
  const filters = h('div');
  const list = h('div');
  const render = () => {
    const focused = document.activeElement?.id;
    fill(filters, targetFilters(board, render));
    fill(list, listed(board, render));
    if (focused) {
      document.getElementById(focused)?.focus({ preventScroll: true });
    }
  };
  render();
  comeBack(list);
  return [
    h('p', { class: 'meta target-intro' }, t('targets.intro', {
      n: board.targets.length,
      measured: board.targets.filter((target) => target.measured).length,
      entered: board.targets.filter((target) => target.entered).length,
      today: board.today,
    }), ' ', h('button', { class: 'quiet no-print', on: { click: () => window.print() } }, t('targets.print'))),
    filters,
    list,
  ];
}

/** In the plan's areas, in its order. */
function listed(board, render) {
  const shown = board.targets.filter((target) => accepts(target, store.get().targetFilter));
  if (shown.length === 0) {
    return [
      h('p', { class: 'hint', role: 'status' }, t('targets.none')),
      h('button', {
        class: 'secondary',
        on: {
          click: () => {
            store.set({ targetFilter: { area: null, bureau: null, status: null } });
            render();
          },
        },
      }, t('targets.reset')),
    ];
  }
  return [
    h('p', { class: 'visually-hidden', role: 'status' }, t('targets.shown', { n: shown.length })),
    board.areas.map((area) => {
      const members = shown.filter((target) => target.area.id === area.id);
      return members.length > 0 && section(
        [tr(area.title), h('span', { class: 'meta' }, ` ${members.length}`)], members.map(targetRow));
    }),
  ];
}

/** Back from a target, its row is where it was, with the focus on it. */
function comeBack(list) {
  const id = opened;
  opened = null;
  if (id) {
    requestAnimationFrame(() => {
      const row = list.querySelector(`[data-target="${CSS.escape(id)}"]`);
      row?.scrollIntoView({ block: 'center' });
      row?.querySelector('.target-title').focus({ preventScroll: true });
    });
  }
}
