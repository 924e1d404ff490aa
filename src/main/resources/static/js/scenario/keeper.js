// Keeps the draft on the server and opens what was kept, whose address can be shared.
import * as api from '../api.js';
import { fill, h } from '../dom.js';
import { t } from '../i18n/index.js';
import { failure, inStep } from '../pending.js';
import { pushPanel, store } from '../store.js';
import { describe } from './draft.js';
import { body } from './question.js';

const LONGEST_NAME = 80;

export function naming() {
  const control = (tag, name, more) => {
    const input = h(tag, {
      id: `scenario-${name}`, placeholder: t(`scenario.${name}.hint`), ...more,
      on: { change: () => describe({ [name]: input.value }) },
    });
    return h('label', { class: 'field wide' }, h('span', {}, t(`scenario.${name}`)),
      inStep(['scenario'], input, ({ scenario }) => {
        input.value = scenario[name];
      }));
  };
  return [control('input', 'name', { type: 'text', maxlength: LONGEST_NAME }), control('input', 'note', { type: 'text' })];
}

export function keeper() {
  const said = h('div', { role: 'status' });
  const keep = async () => {
    button.disabled = true;
    fill(said, h('p', { class: 'meta' }, t('scenario.keeping')));
    try {
      const { receipt } = await api.keepScenario(body(store.get().scenario, t('scenario.unnamed')));
      fill(said);
      pushPanel({ kind: 'kept-scenario', id: receipt.id });
    } catch (error) {
      fill(said, failure(error, keep, t('scenario.notKept')));
    } finally {
      button.disabled = false;
    }
  };
  const button = h('button', { class: 'primary', id: 'scenario-keep', on: { click: keep } }, t('scenario.keep'));
  return inStep(['scenario'], h('div', {}, h('div', { class: 'actions' }, button), said), ({ scenario }) => {
    button.hidden = scenario.edits.length === 0;
  });
}
