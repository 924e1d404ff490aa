// What planting would do to each county's carbon: an imported plan, drawn ground, or both. The
// figures move as one draws; nothing is kept on the server until the reader asks for it.
import * as api from '../api.js';
import { debounce, fill, h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { failure, pending } from '../pending.js';
import { store } from '../store.js';
import { plantingFigures } from './planting-figures.js';

const WAIT = 400;
const YEARS = '2030,2035';
/** What a layer needs to be a plan of planting. */
const PLAN_ATTRIBUTES = ['planId', 'species', 'plantingYear', 'survival'];
/** What was last entered; assumptions of the reader's, so none is hidden. */
const entered = { plan: '', species: null, plantingYear: 2026, survival: 0.85, growth: 2 };

export function plantingView(zones, layers) {
  const plans = layers.filter(({ version, attributes }) => version
    && PLAN_ATTRIBUTES.every((name) => attributes.some((attribute) => attribute.name === name)));
  return () => ({
    kicker: t('planting.kicker'),
    title: t('planting.title'),
    content: [
      h('p', { class: 'hint' }, t('planting.hint')),
      pending(api.plantingRates, (rates) => form(rates, plans, zones)),
    ],
  });
}

function form(rates, plans, zones) {
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
      plans.length > 0 && wideField('planting.plan', h('select', {
        id: 'planting-plan',
        on: { change: (event) => { choose(event.target.value); ask(); } },
      },
      h('option', { value: '', selected: entered.plan === '' }, t('planting.drawnOnly')),
      plans.map(({ id, title }) => h('option', { value: id, selected: id === entered.plan }, tr(title))))),
      field('planting.growth', number('growth', -20, 20, 0.1, change))),
    h('h4', {}, t('planting.drawn')),
    h('div', { class: 'facts' },
      field('planting.species', h('select', { id: 'planting-species', on: { change: change('species', String) } },
        rates.map(({ species }) => h('option', { selected: species === entered.species }, species)))),
      field('planting.year', number('plantingYear', 2020, 2060, 1, change)),
      field('planting.survival', number('survival', 0.05, 1, 0.05, change))),
    result,
  ];
}

/** Takes a plan into the question, and shows its parcels on the map. */
function choose(plan) {
  entered.plan = plan;
  const { layers } = store.get();
  if (layers[plan]) {
    store.set({ layers: { ...layers, [plan]: { ...layers[plan], visible: true } } });
  }
}

function field(key, control) {
  return h('label', { class: 'field' }, h('span', {}, t(key)), control);
}

/** For a choice between titles. */
function wideField(key, control) {
  const label = field(key, control);
  label.classList.add('wide');
  return label;
}

function number(name, min, max, step, change) {
  return h('input', {
    type: 'number', min, max, step, value: entered[name], on: { change: change(name, Number) },
  });
}

/** What is asked now; null while neither a plan is chosen nor ground is drawn. */
function question({ ground, carbonMethod: method }) {
  const { plan, growth, ...planted } = entered;
  if (!ground && !plan) {
    return null;
  }
  return { method, growth, years: YEARS, plan: plan || null, ...(ground && { ...planted, polygon: ground }) };
}

async function show(result, zones) {
  const asked = question(store.get());
  if (!asked) {
    fill(result, h('p', { class: 'meta' }, t('planting.draw')));
    return;
  }
  try {
    const projection = await api.projection({ ...asked, keep: false });
    if (same(asked, question(store.get()))) {
      fill(result, plantingFigures(projection, zones), keeper(asked));
    }
  } catch (error) {
    fill(result, failure(error, () => show(result, zones)));
  }
}

const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

/** Keeps the answer with a receipt on demand, and says where it is. */
function keeper(asked) {
  const said = h('div', { role: 'status' }, h('p', { class: 'meta' }, t('planting.keepAbout')));
  const button = h('button', { class: 'secondary', id: 'keep-projection' }, t('planting.keep'));
  const keep = async () => {
    button.disabled = true;
    try {
      const { receipt } = await api.projection(asked);
      fill(said, h('p', {}, t('planting.kept'), ' ', h('code', {}, receipt.id), ' ',
        h('a', { class: 'secondary', href: api.measurementUrl(receipt.id), target: '_blank' }, t('receipt.json'))));
      button.remove();
    } catch (error) {
      fill(said, failure(error, keep));
      button.disabled = false;
    }
  };
  button.addEventListener('click', keep);
  return h('div', { class: 'section' }, said, button);
}
