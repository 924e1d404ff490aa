// What the map shows beside the sites: a switch each, and its legend while it is on.
import { badge } from '../badge.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { canHeat } from '../map/unmet-heat.js';
import { receiptLink } from '../panel/receipt-link.js';
import { pending, redrawn } from '../pending.js';
import { AREAS, HEAT, RINGS, SITES } from './colours.js';
import { SHOWN, toggle } from './desk.js';
import { unmet } from './scene.js';

/** @param answers {plan, kept, gaps, areas, drawn}: areas loads when it is called, drawn draws the map again */
export const mapSwitches = (answers) => redrawn(['sitingShown', 'sitingStep'], ({ sitingShown }) => [
  h('div', { class: 'actions', role: 'group', 'aria-label': t('siting.onMap') }, SHOWN.map((name) => h('button', {
    class: 'secondary', id: `siting-show-${name}`,
    'aria-pressed': String(sitingShown.includes(name)), on: { click: () => toggle(name) },
  }, t(`siting.show.${name}`)))),
  sitingShown.map((name) => LEGENDS[name](answers)),
]);

const LEGENDS = {
  heat: heatLegend,
  areas: ({ areas, drawn }) => pending(areas, (found) => {
    drawn();
    return areasLegend(found);
  }, { class: 'desk-legend', id: 'siting-areas' }),
  rings: ({ plan }) => h('ul', { class: 'desk-legend', id: 'siting-rings' },
    Object.entries(RINGS).map(([area, colour]) => entry('ring', colour,
      t(`siting.ring.${area}`, { metres: format.metres(plan.standards[`${area}Metres`]) }))),
    h('li', { class: 'meta' }, t('siting.ringAbout'), plan.by === 'road' && t('siting.ringByRoad'))),
  candidates: ({ plan }) => h('p', { class: 'meta', id: 'siting-candidates' },
    t('siting.candidatesShown', { count: format.number(plan.candidatePlaces.length) })),
};

function heatLegend(answers) {
  if (!canHeat()) {
    return h('p', { class: 'meta' }, t('siting.noWebGl'));
  }
  const points = unmet(answers);
  const residents = points.reduce((sum, point) => sum + point.residents, 0);
  const bar = h('span', { class: 'heat-bar', role: 'presentation' });
  bar.style.backgroundImage = `linear-gradient(to right, ${HEAT.join()})`;
  return h('div', { class: 'desk-legend heat-legend', id: 'siting-heat' },
    h('span', {}, t('siting.heat.few')), bar, h('span', {}, t('siting.heat.many', {
      count: format.number(answers.gaps.unserved[0]?.residents ?? 0),
    })),
    h('p', { class: 'meta' }, t('siting.heat.left', {
      count: format.number(residents), points: format.number(points.length),
    }), ' ', badge(answers.gaps.provenance)));
}

function areasLegend({ features, provenance, cell, assumption, receipt }) {
  const line = ({ properties: { name, residents, areaSquareMetres } }) => entry('area', AREAS,
    t('siting.area', {
      name, count: format.number(residents), area: format.number(areaSquareMetres / 1e6, 2),
    }));
  return [
    features.length === 0 ? h('p', {}, t('siting.noArea')) : h('ul', {}, features.map(line)),
    h('p', { class: 'meta' }, t('siting.areaAbout'), tr(cell), tr(assumption), ' ', badge(provenance), ' ',
      receiptLink(receipt)),
  ];
}

function entry(shape, colour, text) {
  const mark = h('span', { class: `desk-mark ${shape}` });
  mark.style.color = colour;
  return h('li', {}, mark, text);
}

/** The colours of two compared plans. */
export const plansLegend = () => h('ul', { class: 'desk-legend' },
  ['both', 'kept', 'current'].map((kind) => entry('site', SITES[kind], t(`siting.sites.${kind}`))));
