// The edits of the draft, each with its way back, and a step back for all.
import { h } from '../dom.js';
import { t, tr } from '../i18n/index.js';
import { redrawn } from '../pending.js';
import { store } from '../store.js';
import { canUndo, clear, remove, undo } from './draft.js';

/** What an edit is called: the feature's name, else its key, else its id. */
export function editName(edit, layer) {
  const properties = edit.feature?.properties ?? {};
  return properties[layer?.label] || edit.label || properties[layer?.key] || edit.id || edit.key;
}

export const editList = (layers, flyToEdit) => redrawn(['scenario', 'scenarioChosen'], ({ scenario: { edits }, scenarioChosen }) => [
  edits.length === 0 ? h('p', { class: 'hint' }, t('scenario.empty'))
    : h('ol', { class: 'list', id: 'scenario-edits' }, edits.map((edit) => row(edit, layers, scenarioChosen, flyToEdit))),
  h('div', { class: 'actions' },
    h('button', { class: 'secondary', id: 'scenario-undo', disabled: !canUndo(), on: { click: undo } }, t('scenario.undo')),
    edits.length > 0 && h('button', {
      class: 'secondary', id: 'scenario-clear',
      on: {
        click: () => {
          store.set({ scenarioChosen: null });
          clear();
        },
      },
    }, t('scenario.clear'))),
]);

function row(edit, layers, chosen, flyToEdit) {
  const layer = layers.find(({ id }) => id === edit.layer);
  const name = editName(edit, layer);
  const open = () => {
    store.set({ scenarioChosen: edit.kind === 'delete' ? null : { key: edit.key } });
    flyToEdit(edit);
  };
  return h('li', {},
    h('span', { class: `edit-kind edit-${edit.kind}` }, t(`scenario.kind.${edit.kind}`)),
    h('button', {
      class: 'list-button', id: `scenario-edit-${edit.key}`, 'aria-current': edit.key === chosen?.key && 'true', on: { click: open },
    }, h('span', {}, name, h('span', { class: 'meta block' }, tr(layer?.title) || edit.layer))),
    h('button', {
      class: 'quiet', 'aria-label': t('scenario.removeOf', { name }),
      on: {
        click: () => {
          if (chosen?.key === edit.key) {
            store.set({ scenarioChosen: null });
          }
          remove(edit.key);
        },
      },
    }, t('scenario.remove')));
}
