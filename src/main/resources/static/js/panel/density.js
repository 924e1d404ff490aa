// Public stations and piles by zone: by its ground, its residents and its vehicles, with where each
// denominator comes from and how the city stands to ratios that were aimed at.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { fill, h, largestFirst } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { pending } from '../pending.js';
import { store } from '../store.js';
import { facts, section } from './panel.js';
import { receiptLine } from './receipt-link.js';

/** The figures of a row that the table shows and is ordered by, with their digits. */
const COLUMNS = [
  ['stations', 0], ['piles', 0], ['pilesPerKm2', 3], ['pilesPer10000Residents', 2], ['vehiclesPerPile', 1],
];

export function densityView(layers) {
  const zoneLayers = layers.filter(({ zone }) => zone);
  return (item) => {
    const by = item.by ?? zoneLayers[0]?.id;
    const sort = COLUMNS.some(([name]) => name === item.sort) ? item.sort : 'piles';
    const aside = h('span', {});
    const show = (answer) => {
      fill(aside, badge(answer.provenance));
      return [
        city(answer), table(answer, item, sort),
        answer.outsideStations > 0 && h('p', { class: 'meta' },
          t('density.outside', { count: format.number(answer.outsideStations) })),
        h('p', { class: 'note' }, tr(answer.counted)),
        tiers(answer), divisors(answer),
        receiptLine(answer.receipt),
      ];
    };
    return {
      kicker: t('siting.kicker'),
      title: t('density.title'),
      aside,
      content: [choice(zoneLayers, by, item), pending(() => api.chargingDensity(by), show)],
    };
  };
}

/** What is shown is the panel's own, so that a link shows the same. */
const change = (item, members) => store.set({
  panel: [...store.get().panel.slice(0, -1), { ...item, ...members }],
});

function choice(zoneLayers, by, item) {
  return h('label', { class: 'field wide' }, h('span', {}, t('density.by')), h('select', {
    id: 'density-by', on: { change: (event) => change(item, { by: event.target.value }) },
  }, zoneLayers.map(({ id, title }) => h('option', { value: id, selected: id === by }, tr(title)))));
}

function city({ city: all, allPiles, divisors: given }) {
  const vehicles = given.find(({ id, code }) => id === 'vehicles' && code === 'city');
  const line = (key, text) => h('li', {}, h('span', {}, t(key)), h('span', { class: 'number' }, text));
  const each = (ratio) => (ratio === undefined ? t('density.unknown')
    : t('density.each', { count: format.number(ratio, 1) }));
  return section(t('density.city'), h('ul', { class: 'pools' },
    line('density.public', each(all.vehiclesPerPile)),
    allPiles && line('density.all', each(allPiles.vehiclesPerPile))),
  h('p', { class: 'meta' }, vehicles
    ? [t('density.vehicles', { count: format.number(all.vehicles), asOf: vehicles.asOf, source: vehicles.source }),
      unverified(vehicles)]
    : t('density.noVehicles')),
  allPiles && h('p', { class: 'meta' },
    t('density.allPiles', { count: format.number(allPiles.piles), asOf: allPiles.asOf, source: allPiles.source }),
    unverified(allPiles)));
}

const unverified = ({ verified }) => verified === false && [' ', h('strong', {}, t('density.unverified'))];

/** A zone of which something is not known comes last by it. */
function table({ zones, total, city: all, by }, item, sort) {
  const cells = (place) => COLUMNS.map(([name, digits]) => h('td', { class: 'right' },
    place[name] === undefined ? t('density.unknown') : format.number(place[name], digits)));
  const row = (name, place) => h('tr', {}, h('th', { scope: 'row' }, name), cells(place));
  return section(null, h('div', { class: 'table-scroll' }, h('table', { class: 'target-counties density' },
    h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('density.zone')), COLUMNS.map(([name]) => h('th', {
      scope: 'col', class: 'right', 'aria-sort': name === sort ? 'descending' : null,
    }, h('button', {
      class: 'link', id: `density-sort-${name}`, on: { click: () => change(item, { by, sort: name }) },
    }, t(`density.${name}`)))))),
    h('tbody', {}, largestFirst(zones, (zone) => zone[sort]).map((zone) => row(zone.name, zone))),
    h('tfoot', {}, by !== 'county' && row(t('density.total'), total), row(t('density.city'), all)))));
}

function tiers({ tiers: all }) {
  return all.length > 0 && section(t('density.tiers'), h('ul', { class: 'list tiers' }, all.map((tier) => h('li', {},
    h('div', {},
      h('div', {}, tr(tier.title), ' ', ratio(tier)),
      h('div', {}, h('strong', {}, t(`density.verdict.${tier.verdict}`, { count: format.number(tier.missingPiles) })),
        tier.reason && h('span', {}, ' ', tr(tier.reason))),
      h('div', { class: 'meta' }, tr(tier.scope), ' · ', [tier.from, tier.to].filter(Boolean).join('–')),
      h('div', { class: 'meta' }, tier.basis, ' · ', tier.source, unverified(tier)))))));
}

const ratio = ({ atLeastVehiclesPerPile: strict, atMostVehiclesPerPile: loose }) => loose !== undefined
  && h('span', { class: 'number' }, strict === loose ? `1:${loose}` : `1:${strict}–1:${loose}`);

function divisors({ divisors: all }) {
  return section(t('density.divisors'), facts(all.map((divisor) => [
    [tr(divisor.title), divisor.code !== 'city' && divisor.code].filter(Boolean).join(' '),
    h('div', {},
      h('div', {}, [divisor.asOf, divisor.source].filter(Boolean).join(' · '), unverified(divisor), ' ',
        badge(divisor.provenance)),
      divisor.note && h('div', { class: 'meta' }, tr(divisor.note))),
  ])));
}
