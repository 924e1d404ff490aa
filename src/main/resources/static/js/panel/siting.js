// Where the next public charging stations serve most of those who have none near enough, or are nearest to all.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { pending } from '../pending.js';
import { store } from '../store.js';
import { section } from './panel.js';

const GOALS = ['coverage', 'mean-way'];
const USUAL = 20;
const MOST = 100;

const mark = ({ lon, lat }, properties) => (
  { type: 'Feature', geometry: { type: 'Point', coordinates: [lon, lat] }, properties });
const people = (count) => t('siting.people', { count: format.number(count) });

/** @param flyTo moves the map to an extent in degrees */
export function sitingView(highlight, flyTo) {
  return (item) => {
    const wanted = Math.min(MOST, Math.max(1, Math.round(Number(item.sites)) || USUAL));
    const goal = GOALS.includes(item.goal) ? item.goal : GOALS[0];
    const content = h('div', {});
    const aside = h('span', {});
    const load = () => Promise.all([api.chargingPlan(wanted, goal), api.chargingGaps()]);
    const show = ([plan, gaps]) => {
      fill(aside, badge(plan.provenance));
      if (store.get().panel.at(-1) === item) {
        highlight.show([
          ...gaps.unserved.map((point) => mark(point, { faint: true })),
          ...plan.sites.map((site) => mark(site, { asked: true })),
        ]);
      }
      return [served(plan), counties(plan), chosen(plan, flyTo), notes(plan)];
    };
    fill(content, goals(goal, item), slider(wanted, item), pending(load, show));
    return { kicker: t('siting.kicker'), title: t('siting.title'), aside, content };
  };
}

/** Goal and number are the panel's own, so that a link shows the same plan. */
const ask = (item, changed) => store.set({
  panel: [...store.get().panel.slice(0, -1), { ...item, ...changed }],
});

function goals(wanted, item) {
  return h('label', { class: 'field wide' }, h('span', {}, t('siting.goal')), h('select', {
    id: 'siting-goal', on: { change: (event) => ask(item, { goal: event.target.value }) },
  }, GOALS.map((goal) =>
    h('option', { value: goal, selected: goal === wanted }, t(`siting.goal.${goal}`)))));
}

function slider(wanted, item) {
  const number = h('output', { class: 'number', for: 'siting-sites' }, wanted);
  return h('label', { class: 'field' }, h('span', {}, t('siting.sites'), ' ', number), h('input', {
    id: 'siting-sites', type: 'range', min: 1, max: MOST, value: wanted,
    on: {
      input: (event) => fill(number, event.target.value),
      change: (event) => ask(item, { sites: event.target.value }),
    },
  }));
}

function served(plan) {
  const line = (key, text) => h('li', {}, h('span', {}, t(key)), h('span', { class: 'number' }, text));
  const share = (count) => `${people(count)} · ${format.percent(count / plan.residents, 2)}`;
  return h('ul', { class: 'pools' },
    line('siting.before', share(plan.servedBefore)),
    line('siting.after', share(plan.servedAfter)),
    line('siting.wayBefore', format.metres(plan.meanWay.before)),
    line('siting.wayAfter', format.metres(plan.meanWay.after)),
    line('siting.bound', plan.goal === 'mean-way' ? format.metres(plan.meanWay.bound) : people(plan.bound)),
    line('siting.gap', plan.gap === 0 ? t('siting.best') : format.percent(plan.gap, 3)),
    line('siting.outOfReach', people(plan.outOfReach)));
}

function counties(plan) {
  const head = (key) => h('th', { scope: 'col', class: 'right' }, t(key));
  return section(t('siting.counties'), h('table', { class: 'features' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('siting.county')),
      head('siting.before'), head('siting.after'))),
    h('tbody', {}, plan.after.map((after, i) => h('tr', {},
      h('th', { scope: 'row' }, after.name),
      h('td', { class: 'right' }, format.percent(plan.before[i].servedShare)),
      h('td', { class: 'right' }, format.percent(after.servedShare)))))));
}

/** What a site brings, and what is reached with it, in the measure of the goal. */
const GAINS = {
  coverage: (plan, i) => {
    const { newlyServed, servedShare } = plan.sites[i];
    return { gain: `+${people(newlyServed)}`, reached: format.percent(servedShare, 2) };
  },
  'mean-way': (plan, i) => {
    const reached = plan.sites[i].meanMetres;
    const before = i > 0 ? plan.sites[i - 1].meanMetres : plan.meanWay.before;
    const less = before - reached;
    return { gain: Number.isFinite(less) ? `−${format.metres(less)}` : '', reached: format.metres(reached) };
  },
};

function chosen(plan, flyTo) {
  const enough = plan.sites.length < plan.asked
    && h('p', { class: 'note' }, t('siting.enough', { count: format.number(plan.sites.length) }));
  return section(t('siting.order'), enough, h('ol', { class: 'list' }, plan.sites.map((site, i) => {
    const { gain, reached } = GAINS[plan.goal](plan, i);
    return h('li', {}, h('button', {
      class: 'list-button',
      on: { click: () => flyTo([site.lon, site.lat, site.lon, site.lat], { maxZoom: 13 }) },
    },
    h('span', {}, t('siting.site', { rank: site.rank }), h('span', { class: 'meta block' },
      `${format.degrees([site.lon, site.lat])} · ${t(`siting.then.${plan.goal}`, { reached })}`)),
    h('span', { class: 'number' }, gain)));
  })));
}

function notes(plan) {
  return [
    h('p', { class: 'note' }, tr(plan.assumption)),
    h('p', { class: 'meta' }, t('siting.excluded', {
      candidates: format.number(plan.candidates),
      excluded: plan.excluded.filter(({ candidates }) => candidates > 0)
        .map(({ title, candidates }) => `${tr(title)} ${candidates}`).join(t('siting.comma')),
    })),
    h('p', { class: 'meta' }, t('carbon.poolReceipt'), ' ',
      h('a', { href: api.measurementUrl(plan.receipt.id), target: '_blank' }, plan.receipt.id)),
  ];
}
