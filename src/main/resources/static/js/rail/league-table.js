// Counties ranked by an indicator; also the way to choose a county without the map.
import { badge } from '../badge.js';
import { h, largestFirst } from '../dom.js';
import * as figures from '../figures.js';
import { t, tr } from '../i18n/index.js';
import { hue } from '../themes.js';
import { selectedZone, store } from '../store.js';

export function leagueTable(indicator, measurement, openCounty) {
  const rows = largestFirst(measurement.zones, (row) => figures.valueOf(indicator, row));
  const most = Math.max(...rows.map((row) => figures.valueOf(indicator, row) ?? 0));
  const kind = figures.provenanceOf(measurement);
  return h('table', { class: 'league' },
    h('caption', {},
      h('span', {}, figures.meaning(indicator, measurement)), ' ', badge(kind)),
    h('thead', { class: 'visually-hidden' }, h('tr', {},
      h('th', { scope: 'col' }, t('league.rank')), h('th', { scope: 'col' }, t('league.zone')),
      h('th', { scope: 'col' }, tr(indicator.title)))),
    h('tbody', {}, rows.map((row, i) => leagueRow(indicator, row, i + 1, most, openCounty))),
    h('tfoot', {}, h('tr', {}, h('td', {}), h('th', { scope: 'row' }, t('league.total')),
      h('td', { class: 'league-value' }, figures.valueText(indicator, figures.valueOf(indicator, measurement.total))))));
  return table;
}

function leagueRow(indicator, row, rank, most, openCounty) {
  const value = figures.valueOf(indicator, row);
  const bar = h('span', { class: 'league-bar' });
  bar.style.width = `${most > 0 ? Math.max(0, (100 * (value ?? 0)) / most) : 0}%`;
  bar.style.backgroundColor = hue(indicator.colour);
  return h('tr', {
    class: row.code === selectedZone() ? 'chosen' : null, dataset: { code: row.code },
    on: {
      mouseenter: () => store.set({ hovered: row.code }),
      mouseleave: () => store.set({ hovered: null }),
    },
  },
  h('td', { class: 'league-rank' }, String(rank)),
  h('th', { scope: 'row' }, h('button', { class: 'league-zone', on: { click: () => openCounty(row.code) } }, row.name)),
  h('td', { class: 'league-value' }, h('span', { class: 'league-track' }, bar),
    figures.valueText(indicator, value)));
}

/** Marks the chosen county's row without drawing the table anew. */
export function followSelection(target) {
  store.on(['panel'], () => target.querySelectorAll('.league tbody tr').forEach((row) =>
    row.classList.toggle('chosen', row.dataset.code === selectedZone())));
}
