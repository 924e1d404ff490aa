// The sites in the order of what they gain, each to be pinned or forbidden.
import { h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { inStep } from '../pending.js';
import { settle } from './desk.js';
import { LISTS } from './settled.js';
import { stepOf } from './scene.js';

const people = (count) => t('siting.people', { count: format.number(count) });
const rowId = (rank) => `siting-site-${rank}`;

/** The control of a site in the list, if it is shown. */
export const rowOf = ({ rank }) => document.getElementById(rowId(rank));

const covered = (plan, i) => {
  const { newlyServed, servedShare } = plan.sites[i];
  return { gain: `+${people(newlyServed)}`, reached: format.percent(servedShare, 2) };
};

/** What a site brings, and what is reached with it, in the measure of the goal. */
const GAINS = {
  coverage: covered,
  'mean-way': shorter,
  'longest-way': shorter,
};

function shorter(plan, i) {
  const reached = plan.sites[i].meanMetres;
  const before = i > 0 ? plan.sites[i - 1].meanMetres : plan.meanWay.before;
  const less = before - reached;
  return { gain: Number.isFinite(less) ? `−${format.metres(less)}` : '', reached: format.metres(reached) };
}

export function siteList(plan, flyTo) {
  const rows = plan.sites.map((site, i) => row(plan, site, i, flyTo));
  const enough = plan.sites.length < plan.asked
    && h('p', { class: 'note' }, t(`siting.enough.${plan.goal}`, { count: format.number(plan.sites.length) }));
  return inStep(['sitingStep'], section(t('siting.order'), enough, h('ol', { class: 'list' }, rows)),
    () => rows.forEach((element, i) => element.classList.toggle('beyond', i >= stepOf(plan))));
}

function row(plan, site, i, flyTo) {
  const { gain, reached } = GAINS[plan.goal](plan, i);
  const more = [
    t(`siting.then.${plan.goal}`, { reached }),
    site.phase && t('siting.phaseOf', { year: site.phase }),
    site.piles && t('siting.pilesOf', { piles: format.number(site.piles) }),
    Number.isFinite(site.cost) && t('siting.costOf', { cost: format.number(site.cost) }),
    plan.capacity?.decides && t('siting.loadOf', { count: format.number(site.residents) }),
  ].filter(Boolean);
  return h('li', { class: 'site' },
    h('button', {
      class: 'list-button', id: rowId(site.rank),
      on: { click: () => flyTo([site.lon, site.lat, site.lon, site.lat], { maxZoom: 13 }) },
    },
    h('span', {},
      t('siting.site', { rank: site.rank }), site.name && ` ${site.name}`,
      h('span', { class: 'meta block' }, format.degrees([site.lon, site.lat])),
      h('span', { class: 'meta block' }, more.join(' · '))),
    h('span', { class: 'number' }, gain)),
    h('span', { class: 'site-buttons' }, site.pinned
      ? h('span', { class: 'settled-mark pinned' }, t('siting.pinned'))
      : LISTS.map((list) => h('button', {
        class: 'quiet', 'aria-label': t(`siting.${list}.site`, { rank: site.rank }),
        on: { click: () => settle(list, site) },
      }, t(`siting.${list}.do`)))));
}
