// What planting a drawn piece of ground would do to each county's carbon; it moves as one draws.
import * as api from '../api.js';
import { debounce, fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr, unit } from '../i18n/index.js';
import { failure, pending } from '../pending.js';
import { store } from '../store.js';
import { section } from './panel.js';

const WAIT = 400;
const YEARS = '2030,2035';
/** What was last entered; assumptions of the reader's, so none is hidden. */
const entered = { species: null, plantingYear: 2026, survival: 0.85, growth: 2 };

export function plantingView(zones) {
  return () => ({
    kicker: t('planting.kicker'),
    title: t('planting.title'),
    content: [
      h('p', { class: 'hint' }, t('planting.hint')),
      pending(api.plantingRates, (rates) => form(rates, zones)),
    ],
  });
}

function form(rates, zones) {
  entered.species ??= rates[0]?.species;
  const result = h('div', { 'aria-live': 'polite' });
  const ask = debounce(WAIT, () => show(result, zones));
  const stop = store.on(['ground', 'carbonMethod'], () => (result.isConnected ? ask() : stop()));
  const change = (name, read) => (event) => {
    entered[name] = read(event.target.value);
    ask();
  };
  ask();
  return [
    h('div', { class: 'facts' },
      field('planting.species', h('select', { on: { change: change('species', String) } },
        rates.map(({ species }) => h('option', { selected: species === entered.species }, species)))),
      field('planting.year', number('plantingYear', 2020, 2060, 1, change)),
      field('planting.survival', number('survival', 0.05, 1, 0.05, change)),
      field('planting.growth', number('growth', -20, 20, 0.1, change))),
    result,
  ];
}

function field(key, control) {
  return h('label', { class: 'field' }, h('span', {}, t(key)), control);
}

function number(name, min, max, step, change) {
  return h('input', {
    type: 'number', min, max, step, value: entered[name], on: { change: change(name, Number) },
  });
}

async function show(result, zones) {
  const { ground, carbonMethod: method } = store.get();
  if (!ground) {
    fill(result, h('p', { class: 'meta' }, t('planting.draw')));
    return;
  }
  try {
    const projection = await api.projection({ ...entered, method, years: YEARS, polygon: ground });
    if (ground === store.get().ground && method === store.get().carbonMethod) {
      fill(result, figures(projection, zones));
    }
  } catch (error) {
    fill(result, failure(error, () => show(result, zones)));
  }
}

function figures({ planting, method, zones: counties, total, note }, zones) {
  const rows = [...counties.filter(({ plantedHa }) => plantedHa > 0), total];
  return [
    section(t('planting.result'),
      h('p', { class: 'receipt-value' }, format.withUnit(format.number(planting.hectares, 1), unit('ha'))),
      h('p', { class: 'meta' }, t('planting.bare', { drawn: format.number(planting.drawnHectares, 1) })),
      h('table', { class: 'features' },
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, t('planting.zone')),
          total.steps.map(({ year }) => h('th', { scope: 'col', class: 'right' }, `${year} (${unit('tC')})`)))),
        h('tbody', {}, rows.map((zone) => h('tr', {},
          h('th', { scope: 'row' }, zone.code === 'total' ? t('county.city') : zones.name(zone.code)),
          zone.steps.map((step) => h('td', { class: 'right' },
            `+${format.number(step.plantedTonnesC)}`,
            h('br'), h('span', { class: 'meta' }, format.number(step.stockTonnesC)),
            h('br'), h('span', { class: 'meta' },
              `${format.number(step.lower95)} – ${format.number(step.upper95)}`))))))),
      h('p', { class: 'meta' }, t('planting.reading'), ` ${t('carbon.method')} ${method}`),
      h('p', { class: 'meta' }, tr(note)),
      h('p', { class: 'meta' }, t('planting.uptake', { rate: planting.tonnesCPerHaPerYear }), ' ',
        planting.verified ? planting.source : t('carbon.assumed', { source: planting.source }))),
  ];
}
