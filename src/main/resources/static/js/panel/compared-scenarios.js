// Kept scenarios compared: which of them the map shows, their figures side by side, their conflicts.
import * as api from '../api.js';
import { h } from '../dom.js';
import { t } from '../i18n/index.js';
import { pending, redrawn } from '../pending.js';
import { basesNote, comparisonTable, mark, verdicts } from '../scenario/comparison.js';
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
        onMap(each, scenarios, flyToAll), basesNote(scenarios), comparisonTable(scenarios), verdicts(scenarios),
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
    }, mark(i), name)), zoomButton(flyToAll));
});
