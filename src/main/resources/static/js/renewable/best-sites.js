// The best sites for one kind of plant, by criteria whose weights the reader sets.
import * as api from '../api.js';
import { h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { receiptLine } from '../panel/receipt-link.js';
import { pending } from '../pending.js';

const SHOWN = 20;

/** road:3,plant:2 → {road: 3, plant: 2}; null where it says nothing that can be weighed. */
function read(text) {
  const weights = Object.fromEntries((text ?? '').split(',').map((pair) => pair.split(':'))
    .map(([id, weight]) => [id, Number(weight)]).filter(([, weight]) => weight >= 0));
  return sum(weights) > 0 ? weights : null;
}

const sum = (weights) => Object.values(weights).reduce((all, weight) => all + weight, 0);
const write = (weights) => Object.entries(weights).map(([id, weight]) => `${id}:${weight}`).join(',');

/** As the server wants them: parts of 1. */
function parts(weights) {
  const all = sum(weights);
  return write(Object.fromEntries(Object.entries(weights).map(([id, weight]) => [id, weight / all])));
}

/**
 * @param asked {use, day, weights}, weights as in a link
 * @param nameOf a county's name by its code
 * @param weigh is called with weights as in a link when the reader has changed one, without for the usual ones
 * @param showSites draws a collection of sites on the map
 * @param flyTo moves the map to an extent in degrees
 */
export function bestSites({ use, day, weights: text }, nameOf, { weigh, showSites, flyTo }) {
  const weights = read(text);
  const usual = text && h('button', {
    class: 'secondary', id: 'renewable-usual', on: { click: () => weigh(undefined) },
  }, t('renewable.usual'));
  return section(t('renewable.sites'), usual, pending(
    () => api.renewableSites({ kind: use, asOf: day, weights: weights && parts(weights), limit: SHOWN }),
    (answer) => {
      showSites(answer);
      return [
        weightFields(answer, weights, weigh),
        h('p', { class: 'meta' }, t('renewable.sitesOf', {
          shown: format.number(answer.features.length), candidates: format.number(answer.candidates),
        })),
        h('ol', { class: 'list', id: 'renewable-sites' }, answer.features.map((site) => row(site, answer, nameOf, flyTo))),
        h('details', {}, h('summary', {}, t('renewable.scoring')), h('p', { class: 'meta' }, tr(answer.scoring)),
          h('ul', {}, answer.criteria.missing.map((missing) => h('li', {}, tr(missing)))),
          receiptLine(answer.receipt)),
      ];
    }));
}

function weightFields({ criteria: { criteria }, weights: shares }, chosen, weigh) {
  const now = Object.fromEntries(criteria.map(({ id, weight }) => [id, chosen ? chosen[id] ?? 0 : weight]));
  return h('div', { class: 'renewable-weights' }, criteria.map(({ id, title }) => h('label', { class: 'field wide' },
    h('span', {}, tr(title)),
    h('input', {
      id: `renewable-weight-${id}`, type: 'number', min: 0, max: 10, step: 1, value: now[id],
      on: { change: ({ target }) => weigh(write({ ...now, [id]: Math.max(0, Number(target.value) || 0) })) },
    }),
    h('span', { class: 'number' }, format.percent(shares[id], 0)))));
}

function row({ properties: site, geometry }, { criteria: { criteria } }, nameOf, flyTo) {
  const told = criteria.map((one) => [one, reading(one, site)]).filter(([, text]) => text)
    .map(([{ title }, text]) => `${tr(title).replace(/[（(].*$/, '')} ${text}`);
  return h('li', {}, h('button', { class: 'list-button', on: { click: () => flyTo(extentOf(geometry), { maxZoom: 14 }) } },
    h('span', {}, `${site.rank} ${nameOf(site.county)}`,
      h('span', { class: 'meta block' }, t('renewable.siteSize', {
        area: format.number(site.areaHa, 1), capacity: format.number(site.capacityMw, 1),
      })),
      told.map((text) => h('span', { class: 'meta block' }, text))),
    h('span', { class: 'number' }, format.number(site.score, 3))));
}

/** What was measured for a criterion; undefined where it tells no more than its score. */
function reading({ id, unit }, { metres, levels }) {
  if (metres?.[id] !== undefined) return format.metres(metres[id]);
  return levels?.[id] === undefined ? undefined : `${format.number(levels[id], 1)} ${unit}`;
}

/** [west, south, east, north] of a polygon, degrees. */
function extentOf({ coordinates: [shell] }) {
  const lon = shell.map(([x]) => x);
  const lat = shell.map(([, y]) => y);
  return [Math.min(...lon), Math.min(...lat), Math.max(...lon), Math.max(...lat)];
}
