// The scenarios that are kept on the server: open one, or tick two or three to compare them.
import * as api from '../api.js';
import { fill, h } from '../dom.js';
import * as format from '../format.js';
import { t, tr } from '../i18n/index.js';
import { section } from '../panel/panel.js';
import { inStep, pending } from '../pending.js';
import { pushPanel, store } from '../store.js';

const FEWEST = 2;
const MOST = 3;

const toggle = (id) => {
  const { scenariosTicked } = store.get();
  store.set({
    scenariosTicked: scenariosTicked.includes(id)
      ? scenariosTicked.filter((each) => each !== id) : [...scenariosTicked, id].slice(-MOST),
  });
};

export const keptScenarios = (layers) => section(t('scenario.keptOnes'), pending(api.scenarios, (kept) => (kept.length === 0
  ? h('p', { class: 'hint' }, t('scenario.noneKept'))
  : [h('ul', { class: 'list', id: 'scenario-kept' }, kept.map((one) => row(one, layers))), compareButton(kept)])));

function row({ id, name, note, layers: changed, madeAt }, layers) {
  const titles = changed.map((layer) => tr(layers.find((each) => each.id === layer)?.title) || layer);
  const tick = h('input', {
    type: 'checkbox', id: `scenario-tick-${id}`, 'aria-label': t('scenario.tick', { name }), on: { change: () => toggle(id) },
  });
  return h('li', {},
    inStep(['scenariosTicked'], tick, ({ scenariosTicked }) => {
      tick.checked = scenariosTicked.includes(id);
    }),
    h('button', { class: 'list-button', on: { click: () => pushPanel({ kind: 'kept-scenario', id }) } },
      h('span', {}, name,
        h('span', { class: 'meta block' }, [format.moment(madeAt), titles.join(t('scenario.comma'))].join(' · ')),
        note && h('span', { class: 'meta block' }, note))));
}

function compareButton(kept) {
  const known = new Set(kept.map(({ id }) => id));
  const button = h('button', {
    class: 'secondary', id: 'scenario-compare',
    on: {
      click: () => pushPanel({
        kind: 'compared-scenarios', ids: store.get().scenariosTicked.filter((id) => known.has(id)).join(),
      }),
    },
  });
  return h('div', { class: 'actions' }, inStep(['scenariosTicked'], button, ({ scenariosTicked }) => {
    const count = scenariosTicked.filter((id) => known.has(id)).length;
    button.disabled = count < FEWEST;
    fill(button, t('scenario.compare', { n: count, most: MOST }));
  }));
}
