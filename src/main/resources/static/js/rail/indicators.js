// Choosing an indicator: the league table ranks by it, and it may colour the map.
import { fill, h } from '../dom.js';
import * as figures from '../figures.js';
import { t, tr } from '../i18n/index.js';
import { icon } from '../icons.js';
import { pending } from '../pending.js';
import { store } from '../store.js';
import { carbonOptions } from './carbon-options.js';
import { leagueTable } from './league-table.js';
import { shadingLegend } from './shading-legend.js';

export function addIndicators(target, openCounty) {
  const render = () => {
    const focused = document.activeElement?.id;
    const indicator = figures.ranked(figures.find(store.get().indicator));
    if (!indicator) {
      fill(target, h('p', { class: 'hint' }, t('indicator.none')));
      return;
    }
    fill(target,
      h('div', { class: 'chooser' }, indicatorSelect(indicator), shadeButton()),
      indicator.kind === 'carbon' ? carbonOptions() : options(indicator, 'league'),
      pending(() => figures.measure(indicator), (measurement) => [
        store.get().shaded && shadingLegend(indicator, measurement),
        leagueTable(indicator, measurement, openCounty),
      ]));
    if (focused) {
      document.getElementById(focused)?.focus();
    }
  };
  render();
  store.on(['indicator', 'shaded', 'definitions', 'denominator', 'carbonMethod', 'carbonFigure',
    'standZoom', 'standsShown', 'lang'], render);
}

function indicatorSelect(indicator) {
  return h('select', {
    id: 'indicator', 'aria-label': t('indicator.choose'),
    on: { change: (event) => store.set({ indicator: event.target.value, shaded: true }) },
  }, figures.all().map((each) =>
    h('option', { value: each.id, selected: each.id === indicator.id }, tr(each.title))));
}

function shadeButton() {
  const { shaded } = store.get();
  const words = t(shaded ? 'indicator.unshade' : 'indicator.shade');
  return h('button', {
    id: 'shade', class: 'toggle', 'aria-pressed': String(shaded), 'aria-label': words, title: words,
    on: { click: () => store.set({ shaded: !shaded }) },
  }, icon('shade'));
}

/** Definition and denominator of an indicator, where there is a choice. */
export function options(indicator, place) {
  const definition = figures.definitionOf(indicator);
  const choices = indicator.definitions ?? [];
  const ofArea = indicator.kind === 'coverage' && indicator.unit === '%';
  return h('div', { class: 'options' },
    choices.length > 1 && h('select', {
      id: `${place}-definition-${indicator.id}`, 'aria-label': t('indicator.definition'),
      on: {
        change: (event) => store.set({
          definitions: { ...store.get().definitions, [indicator.id]: event.target.value },
        }),
      },
    }, choices.map((each) =>
      h('option', { value: each.id, selected: each.id === definition.id }, tr(each.title)))),
    ofArea && h('select', {
      id: `${place}-denominator-${indicator.id}`, 'aria-label': t('indicator.denominator'),
      on: { change: (event) => store.set({ denominator: event.target.value }) },
    }, ['measured', 'published'].map((each) =>
      h('option', { value: each, selected: each === store.get().denominator },
        `÷ ${t(`denominator.${each}`)}`))));
}
