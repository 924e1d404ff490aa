// A scenario that is kept: its figures, its files, the command that carries it out, a way to go on.
import * as api from '../api.js';
import { badge } from '../badge.js';
import { fill, h } from '../dom.js';
import { t } from '../i18n/index.js';
import { pending } from '../pending.js';
import { assumptions } from '../scenario/assumptions.js';
import { replace } from '../scenario/draft.js';
import { changeFiles, csvButton } from '../scenario/export.js';
import { outcome } from '../scenario/outcome.js';
import { draftOf } from '../scenario/question.js';
import { openPanel, store } from '../store.js';
import { section } from './panel.js';
import { receiptLine } from './receipt-link.js';
import { verificationSection } from './verification.js';

/** @param flyToAll brings all that the scenario changes into sight */
export function keptScenarioView(layers, flyToAll) {
  return ({ id }) => {
    const aside = h('span', {});
    const title = h('span', {}, t('scenario.title'));
    return {
      kicker: t('scenario.kept'),
      title,
      aside,
      content: pending(() => api.scenario(id), (scenario) => {
        fill(title, scenario.name);
        fill(aside, badge(scenario.provenance));
        return [
          scenario.note && h('p', { class: 'note' }, scenario.note),
          h('div', { class: 'actions' }, zoomButton(flyToAll), linkButton(), onward(scenario)),
          outcome(scenario),
          assumptions(scenario, layers),
          section(t('scenario.export'), changeFiles(scenario), h('div', { class: 'actions' }, csvButton(scenario))),
          section(t('scenario.apply'), h('p', { class: 'meta' }, t('scenario.applyAbout')),
            h('p', {}, h('code', { id: 'scenario-apply' }, `./tantu scenario apply ${id}`))),
          receiptLine(scenario.receipt),
          verificationSection(scenario.receipt),
        ];
      }),
    };
  };
}

export const zoomButton = (flyToAll) => h('button', {
  class: 'secondary', id: 'scenario-zoom', on: { click: flyToAll },
}, t('scenario.zoom'));

function linkButton() {
  const button = h('button', {
    class: 'secondary', id: 'scenario-link',
    on: {
      click: async () => {
        await navigator.clipboard?.writeText(location.href).catch(() => null);
        fill(button, t('tools.copied'));
      },
    },
  }, t('scenario.link'));
  return button;
}

/** Goes on from it; the draft before comes back by one step back. */
const onward = (scenario) => h('button', {
  class: 'secondary', id: 'scenario-onward',
  on: {
    click: () => {
      replace(draftOf(scenario));
      store.set({ scenarioChosen: null });
      openPanel({ kind: 'scenario' });
    },
  },
}, t('scenario.onward'));
