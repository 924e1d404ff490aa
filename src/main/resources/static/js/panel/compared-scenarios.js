// Kept scenarios compared: which of them the map shows, their figures side by side, their conflicts.
import * as api from '../api.js';
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { pending, redrawn } from '../pending.js';
import { comparedPair } from '../scenario/compared.js';
import { basesNote, comparisonTable, mark, together, verdicts } from '../scenario/comparison.js';
import { SHADES } from '../scenario/difference-map.js';
import { unitText } from '../scenario/figures.js';
import { store } from '../store.js';
import { zoomButton } from './kept-scenario.js';

/** @param flyToAll brings all that the shown scenario changes into sight */
export function comparedScenariosView(flyToAll) {
  return ({ ids }) => {
    const each = ids.split(',');
    return {
      kicker: t('scenario.kept'),
      title: t('scenario.compared', { n: each.length }),
      content: pending(() => Promise.all(each.map(api.scenario)), (scenarios) => [
        onMap(each, scenarios, flyToAll), mapNote(each, scenarios), basesNote(scenarios), comparisonTable(scenarios), verdicts(scenarios),
      ]),
    };
  };
}

const onMap = (ids, scenarios, flyToAll) => redrawn(['scenarioShown'], ({ scenarioShown }) => {
  const shown = ids.includes(scenarioShown) ? scenarioShown : ids[0];
  return h('div', { class: 'actions', role: 'group', 'aria-label': t('scenario.onMap') },
    h('span', { class: 'meta' }, t('scenario.onMap')),
    scenarios.map(({ name }, i) => h('button', {
      class: 'secondary', id: `scenario-map-${i}`, 'aria-pressed': String(ids[i] === shown),
      on: { click: () => store.set({ scenarioShown: ids[i] }) },
    }, mark(i), name)), swipeButton(), zoomButton(flyToAll));
});

const HALF = 0.5;

const swipeButton = () => redrawn(['scenarioSwipe'], ({ scenarioSwipe }) => h('button', {
  class: 'secondary', id: 'scenario-swipe', 'aria-pressed': String(scenarioSwipe !== null),
  on: { click: () => store.set({ scenarioSwipe: scenarioSwipe === null ? HALF : null }) },
}, t('scenario.swipe')));

/** Says what the counties are coloured by. */
const mapNote = (ids, scenarios) => redrawn(['scenarioMapped', 'scenarioShown'], (state) => {
  const figure = together(scenarios).find(({ id }) => id === state.scenarioMapped);
  const pair = figure && comparedPair(state);
  if (!pair) {
    return null;
  }
  const swatches = (shades) => shades.map((colour) => {
    const element = h('i', { class: 'difference-swatch' });
    element.style.background = colour;
    return element;
  });
  const [from, to] = pair.map((id) => mark(ids.indexOf(id)));
  return h('p', { class: 'meta', id: 'scenario-map-note' }, t('scenario.mapped', { figure: figure.title }), ' ',
    to, '− ', from, ' ', unitText(figure.unit), ' ', swatches([...SHADES.less].reverse()), t('scenario.shade.less'), ' ',
    swatches(SHADES.more), t('scenario.shade.more'), ' ', h('button', {
      class: 'link', on: { click: () => store.set({ scenarioMapped: null }) },
    }, t('scenario.unmap')));
});
