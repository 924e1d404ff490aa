// A planting scenario's figures: ground and carbon by county and year, and what is left out.
import { badge } from '../badge.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { facts, section } from './panel.js';

const ISSUES_SHOWN = 20;
const hectares = (value) => format.withUnit(format.number(value, 1), unit('ha'));

export function plantingFigures(projection, zones) {
  const { plan, planting, method, zones: counties, total, note, provenance } = projection;
  const rows = [...counties.filter(({ plantedHa }) => plantedHa > 0), total];
  return [
    section(t('planting.result'),
      h('p', { class: 'receipt-value' }, hectares(total.plantedHa), ' ', badge(provenance)),
      plan && h('p', { class: 'meta' }, t('planting.planned', {
        title: tr(plan.title), counted: format.number(plan.countedParcels), parcels: format.number(plan.parcels),
        area: format.number(plan.hectares, 1), drawn: format.number(plan.drawnHectares, 1),
      })),
      planting && h('p', { class: 'meta' }, t(plan ? 'planting.added' : 'planting.bare', {
        area: format.number(planting.hectares, 1), drawn: format.number(planting.drawnHectares, 1),
        planned: format.number(planting.plannedHectares, 1),
      })),
      table(rows, total, zones),
      h('p', { class: 'meta' }, t('planting.reading'), ` ${t('carbon.method')} ${method}`),
      h('p', { class: 'meta' }, tr(note)),
      !plan && planting && uptake(planting)),
    plan && [species(plan), issueList(plan, false), issueList(plan, true), overlaps(plan)],
  ];
}

function table(rows, total, zones) {
  return h('table', { class: 'features' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('planting.zone')),
      total.steps.map(({ year }) => h('th', { scope: 'col', class: 'right' }, `${year} (${unit('tC')})`)))),
    h('tbody', {}, rows.map((zone) => h('tr', {},
      h('th', { scope: 'row' }, zone.code === 'total' ? t('county.city') : zones.name(zone.code)),
      zone.steps.map((step) => h('td', { class: 'right' },
        `+${format.number(step.plantedTonnesC)}`,
        h('br'), h('span', { class: 'meta' }, format.number(step.stockTonnesC)),
        h('br'), h('span', { class: 'meta' },
          `${format.number(step.lower95)} – ${format.number(step.upper95)}`)))))));
}

function uptake(planted) {
  return h('p', { class: 'meta' }, t('planting.uptake', { rate: planted.tonnesCPerHaPerYear }), ' ',
    planted.verified ? planted.source : t('carbon.assumed', { source: planted.source }));
}

function species({ species: all }) {
  return all.length > 0 && section(t('planting.plannedSpecies'),
    facts(all.map((each) => [each.species, [hectares(each.hectares), uptake(each)]])));
}

/** Parcels that do not count, or what to know of those that do. */
function issueList({ issues, issueCount }, counted) {
  const listed = issues.filter((issue) => issue.counted === counted);
  const shown = listed.slice(0, ISSUES_SHOWN);
  const left = listed.length - shown.length + (counted ? issueCount - issues.length : 0);
  return listed.length > 0 && section(t(counted ? 'planting.remarks' : 'planting.issues'),
    h('ul', { class: 'pools' }, shown.map(({ planId, name, seen, remedy }) => h('li', {},
      h('span', {}, planId),
      h('span', { class: 'right' }, tr(seen)),
      h('p', { class: 'meta' }, [name, tr(remedy)].filter(Boolean).join(' · '))))),
    left > 0 && h('p', { class: 'meta' }, t('planting.more', { n: format.number(left) })));
}

function overlaps({ overlaps: pairs, overlapCount }) {
  return overlapCount > 0 && section(t('planting.overlaps', { n: format.number(overlapCount) }),
    h('ul', { class: 'pools' }, pairs.slice(0, ISSUES_SHOWN).map(({ first, second, hectares: area }) => h('li', {},
      h('span', {}, `${first} · ${second}`),
      h('span', { class: 'number' }, format.withUnit(format.number(area, 2), unit('ha')))))));
}
