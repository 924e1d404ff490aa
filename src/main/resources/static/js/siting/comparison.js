// Plan A, kept, beside plan B, which is asked for now.
import { h } from '../dom.js';
import * as format from '../format.js';
import { t } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { store } from '../store.js';
import { compareSites } from './compare.js';
import { plansLegend } from './layers.js';
import { boundText, gapText } from './outcome.js';

/** @param kept plan A; null to offer keeping the present one as A */
export function comparison(kept, plan) {
  return kept ? table(kept, plan) : h('div', { class: 'actions' }, h('button', {
    class: 'secondary', id: 'siting-keep',
    on: { click: () => store.set({ sitingAgainst: store.get().siting }) },
  }, t('siting.keep')));
}

function table(kept, plan) {
  const { both, kept: keptOnly, current } = compareSites(kept.sites, plan.sites);
  const row = (name, one, other) => h('tr', {},
    h('th', { scope: 'row' }, name), h('td', { class: 'right' }, one), h('td', { class: 'right' }, other));
  const each = (key, text) => row(t(key), text(kept), text(plan));
  const share = (one, count) => [format.number(count),
    h('span', { class: 'meta block' }, format.percent(count / one.residents, 2))];
  return section(t('siting.compare'),
    plansLegend(),
    h('table', { class: 'features comparison', id: 'siting-comparison' },
      h('thead', {}, h('tr', {}, h('td', {}),
        h('th', { scope: 'col', class: 'right' }, t('siting.planA')),
        h('th', { scope: 'col', class: 'right' }, t('siting.planB')))),
      h('tbody', {},
        each('siting.goal', ({ goal }) => t(`siting.goal.${goal}`)),
        each('siting.sites', ({ sites }) => format.number(sites.length)),
        each('siting.compare.before', (one) => share(one, one.servedBefore)),
        each('siting.compare.after', (one) => share(one, one.servedAfter)),
        each('siting.wayAfter', ({ meanWay }) => format.metres(meanWay.after)),
        each('siting.bound', boundText),
        each('siting.gap', ({ gap }) => gapText(gap)),
        row(t('siting.sites.both'), format.number(both.length), format.number(both.length)),
        row(t('siting.sites.alone'), format.number(keptOnly.length), format.number(current.length)),
        plan.after.map((after, i) => row(after.name,
          format.percent(kept.after[i]?.servedShare, 2), format.percent(after.servedShare, 2))))),
    h('button', { class: 'secondary', id: 'siting-drop', on: { click: () => store.set({ sitingAgainst: null }) } },
      t('siting.drop')));
}
